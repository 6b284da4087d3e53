import type { ElementRule } from '../../../contract/types.ts';
import { PLACES } from '../../../language/sensory.ts';
import { PROSE } from '../../../page/prose.ts';
import { toldBy } from '../told-by.ts';

export const rule: ElementRule = {
  id: 'instruction-by-location',
  topic: 'content',
  level: 'warning',
  wcag: ['1.3.3'],
  affects: ['blind', 'low-vision', 'cognitive'],
  selector: PROSE,
  check: (element, page) => toldBy(element, page, PLACES),
};
