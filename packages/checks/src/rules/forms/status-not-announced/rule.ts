import type { ElementRule } from '../../../contract/types.ts';

const LIVE =
  '[role=alert],[role=status],[role=log],[role=dialog],[role=alertdialog],[aria-live]:not([aria-live=off]),output,dialog,form';

export const rule: ElementRule = {
  id: 'status-not-announced',
  level: 'manual',
  wcag: ['4.1.3'],
  selector:
    ':is(div,p,span,section,aside):is([class~=alert i],[class^="alert-" i],[class*=" alert-" i],[class*=toast i],[class*=snackbar i],[class~=flash i],[class*=flash-message i],[class*=status-message i],[class*=notification i],[class~=notice i],[class~=message i],[class*=msg-success i],[class*=success-message i])',
  check(element, page) {
    if (!page.isShown(element) || !page.isExposed(element)) return undefined;
    const text = page.text(element);
    const isShort = text.length > 4 && text.length < 200;
    if (!isShort || page.closest(element, LIVE) || element.querySelector(LIVE)) return undefined;
    // The outermost is found.
    const outer = page.parent(element);
    return outer && page.text(outer) === text && page.closest(outer, this.selector)
      ? undefined
      : { element, facts: { text } };
  },
};
