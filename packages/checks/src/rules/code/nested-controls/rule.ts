import type { ElementRule } from '../../../contract/types.ts';

const CONTROL = 'a[href],button,input:not([type=hidden]),select,textarea';

/** HTML forbids it, and browsers build it all the same. */
export const rule: ElementRule = {
  id: 'nested-controls',
  level: 'warning',
  wcag: ['4.1.2'],
  isMinor: true,
  selector: `:is(a[href],button) :is(${CONTROL})`,
  check: (element, page) =>
    page.isShown(element) && page.isTabbable(element)
      ? { element, facts: { text: page.name(element) } }
      : undefined,
};
