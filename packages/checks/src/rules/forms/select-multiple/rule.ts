import type { ElementRule } from '../../../contract/types.ts';
import { isOpen } from '../fields.ts';

export const rule: ElementRule = {
  id: 'select-multiple',
  topic: 'forms',
  level: 'warning',
  wcag: [],
  affects: ['keyboard', 'motor', 'cognitive'],
  selector: 'select[multiple]',
  check: (element, page) => (isOpen(element, page) ? { element } : undefined),
};
