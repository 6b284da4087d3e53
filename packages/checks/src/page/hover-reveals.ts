import { cache } from './cache.ts';
import type { PageView, StyleRule } from './page-view.ts';
import {
  allSafely,
  leadsElsewhere,
  matchesSafely,
  splitSelectors,
  withoutState,
} from './selectors.ts';

/** Content that a style sheet brings up while the pointer is over something. */
export interface HoverReveal {
  readonly trigger: Element;
  readonly content: Element;
  /** Whether the content is inside the trigger, so that the pointer may move onto it. */
  readonly isInside: boolean;
}

const STATE = /:(?:hover|focus(?:-within|-visible)?)/g;
const HOVER = /:hover/g;

/** What is hidden now and shown by a rule with `:hover` that acts on another element than the one hovered. */
export const hoverReveals: (page: PageView) => readonly HoverReveal[] = cache((page: PageView) => {
  const found = new Map<Element, HoverReveal>();
  for (const rule of page.cssRules()) {
    if (!rule.selector.includes(':hover') || !reveals(rule)) continue;
    for (const selector of splitSelectors(rule.selector)) {
      const at = selector.lastIndexOf(':hover');
      const rest = selector.slice(at + 6);
      if (at < 0 || rest.includes('::') || !leadsElsewhere(rest)) continue;
      const outer = withoutState(selector.slice(0, at), HOVER);
      for (const content of allSafely(page, withoutState(selector, HOVER))) {
        if (found.has(content) || isSeen(page, content) || !hasContent(content)) continue;
        const inside = nearest(page.parent(content), outer, page);
        const trigger = inside ?? siblingBefore(content, outer);
        if (trigger) found.set(content, { trigger, content, isInside: inside !== null });
      }
    }
  }
  return [...found.values()];
});

/** Whether a rule with one of these pseudo-classes, and without `:hover`, brings up the same content. */
export function isRevealedBy(page: PageView, content: Element, state: RegExp): boolean {
  return page
    .cssRules()
    .some(
      (rule) =>
        state.test(rule.selector) &&
        reveals(rule) &&
        splitSelectors(rule.selector).some(
          (each) =>
            state.test(each) &&
            !each.includes(':hover') &&
            matchesSafely(content, withoutState(each, STATE)),
        ),
    );
}

/** Declares something that can bring hidden content up. */
function reveals({ style, media }: StyleRule): boolean {
  if (media.includes('print')) return false;
  const { display, visibility, opacity, clipPath, left, top, height, maxHeight } = style;
  return (
    (display !== '' && display !== 'none') ||
    visibility === 'visible' ||
    Number(opacity) > 0 ||
    style.getPropertyValue('clip') === 'auto' ||
    clipPath === 'none' ||
    [left, top, height, maxHeight].some((value) => value !== '' && !value.startsWith('-')) ||
    (style.transform !== '' && /none|\(0|scale/.test(style.transform))
  );
}

function isSeen(page: PageView, element: Element): boolean {
  const { opacity, display, visibility } = page.style(element);
  const hidden = display === 'none' || visibility !== 'visible' || Number(opacity) === 0;
  if (hidden) return false;
  // What is around it may hide it for another reason: then it is not for the pointer to bring up.
  const { width, height, right, bottom } = page.rect(element);
  return width > 1 && height > 1 && right > 0 && bottom > 0;
}

function hasContent(element: Element): boolean {
  return /[\p{L}\p{N}]/u.test(element.textContent) || element.querySelector('img[alt]') !== null;
}

function nearest(from: Element | null, selector: string, page: PageView): Element | null {
  for (let each = from; each; each = page.parent(each)) {
    if (matchesSafely(each, selector)) return each;
  }
  return null;
}

function siblingBefore(content: Element, selector: string): Element | null {
  for (let each: Element | null = content; each; each = each.parentElement) {
    let before = each.previousElementSibling;
    while (before && !matchesSafely(before, selector)) before = before.previousElementSibling;
    if (before) return before;
  }
  return null;
}
