import type { ElementRule } from '../../../contract/types.ts';
import { PROSE } from '../../../page/prose.ts';
import { toldBy } from '../told-by.ts';

export const rule: ElementRule = {
  id: 'instruction-by-colour',
  level: 'warning',
  wcag: ['1.3.3', '1.4.1'],
  selector: PROSE,
  check: (element, page) => toldBy(element, page, 'hues'),
};
