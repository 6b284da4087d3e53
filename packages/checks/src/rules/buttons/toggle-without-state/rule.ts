import type { ElementRule } from '../../../contract/types.ts';

/** Classes and attributes with which widespread libraries and themes mark what opens a menu or a part. */
const OPENS =
  '[data-toggle=collapse],[data-toggle=dropdown],[data-bs-toggle=collapse],[data-bs-toggle=dropdown],[class*=hamburger],[class*=navbar-toggle],[class*=menu-toggle],[class*=nav-toggle],[class*=accordion-button],[class*=dropdown-toggle]';

export const rule: ElementRule = {
  id: 'toggle-without-state',
  level: 'warning',
  wcag: ['4.1.2'],
  selector: `:is(button,a[href],[role=button]):is(${OPENS}):not([aria-expanded],[aria-pressed],[aria-checked],[aria-selected])`,
  check: (element, page) =>
    page.isExposed(element) && page.isShown(element)
      ? { element, facts: { text: page.name(element) } }
      : undefined,
};
