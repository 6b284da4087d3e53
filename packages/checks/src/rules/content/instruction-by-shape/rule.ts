import type { ElementRule } from '../../../contract/types.ts';
import { PROSE } from '../../../page/prose.ts';
import { toldBy } from '../told-by.ts';

export const rule: ElementRule = {
  id: 'instruction-by-shape',
  level: 'warning',
  wcag: ['1.3.3'],
  selector: PROSE,
  check: (element, page) => toldBy(element, page, 'shapes'),
};
