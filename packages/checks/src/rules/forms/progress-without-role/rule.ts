import type { ElementRule } from '../../../contract/types.ts';

/** Names that widespread libraries give to the bar, its track, or both. */
const BAR =
  '[class~=progress],[class*=progressbar i],[class*=progress-bar i],[class*=progress_bar i],[class*=progress-track i]';
const TOLD =
  'progress,meter,[role=progressbar],[role=meter],[role=status],[role=alert],[aria-hidden=true],[aria-valuenow],[aria-label]';

export const rule: ElementRule = {
  id: 'progress-without-role',
  level: 'warning',
  wcag: ['4.1.2', '1.1.1'],
  isMinor: true,
  selector: `:is(div,span):is(${BAR})`,
  check(element, page) {
    if (page.closest(element, TOLD) || element.querySelector(TOLD)) return undefined;
    const outer = page.parent(element);
    if (outer && page.closest(outer, `:is(div,span):is(${BAR})`)) return undefined;
    // Words in the bar say how far it is: “40 %”.
    if (!page.isShown(element) || page.text(element) || outer?.matches('li,ol')) return undefined;
    return /\d\s*%|\b\d+\s*(?:of|de|von|sur|\/)\s*\d+/.test(outer ? page.text(outer) : '')
      ? undefined
      : { element };
  },
};
