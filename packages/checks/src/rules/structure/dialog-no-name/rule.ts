import type { ElementRule } from '../../../contract/types.ts';

/** Also one that is closed, which axe-core passes by; one with a role axe-core knows when it is open. */
export const rule: ElementRule = {
  id: 'dialog-no-name',
  level: 'warning',
  wcag: ['4.1.2'],
  selector: 'dialog:not([aria-label],[title])',
  check(element, page) {
    // What another script keeps in a shadow root it may name when it opens.
    if (element.getRootNode() !== page.document && !page.isShown(element)) return undefined;
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
    const isNamed = ids.some((id) => page.byId(element, id)?.textContent.trim());
    return isNamed || !element.textContent.trim() ? undefined : { element };
  },
};
