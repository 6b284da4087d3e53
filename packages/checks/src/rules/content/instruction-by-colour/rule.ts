import type { ElementRule } from '../../../contract/types.ts';
import { HUES } from '../../../language/sensory.ts';
import { PROSE } from '../../../page/prose.ts';
import { toldBy } from '../told-by.ts';

export const rule: ElementRule = {
  id: 'instruction-by-colour',
  topic: 'content',
  level: 'warning',
  wcag: ['1.3.3', '1.4.1'],
  affects: ['blind', 'colour-blind', 'low-vision'],
  selector: PROSE,
  check: (element, page) => toldBy(element, page, HUES),
};
