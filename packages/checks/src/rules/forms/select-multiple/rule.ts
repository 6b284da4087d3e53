import type { ElementRule } from '../../../contract/types.ts';
import { isOpen } from '../fields.ts';

export const rule: ElementRule = {
  id: 'select-multiple',
  level: 'warning',
  wcag: [],
  selector: 'select[multiple]',
  check: (element, page) => (isOpen(element, page) ? { element } : undefined),
};
