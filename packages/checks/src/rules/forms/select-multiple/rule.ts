import type { ElementRule } from '../../../contract/types.ts';
import { isOpen } from '../fields.ts';

export const rule: ElementRule = {
  id: 'select-multiple',
  level: 'warning',
  wcag: [],
  isMinor: true,
  selector: 'select[multiple]',
  check: (element, page) => (isOpen(element, page) ? { element } : undefined),
};
