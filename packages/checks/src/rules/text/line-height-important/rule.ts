import type { Hit, PageRule } from '../../../contract/types.ts';
import { lineHeightOf } from '../../../page/lines.ts';
import type { PageView } from '../../../page/page-view.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';
import { allSafely } from '../../../page/selectors.ts';

/** What people must be able to set by WCAG 1.4.12, as a share of the size of the letters. */
const NEEDED = [
  ['line-height', 1.5],
  ['letter-spacing', 0.12],
  ['word-spacing', 0.16],
] as const;

/** https://www.w3.org/WAI/standards-guidelines/act/rules/78fd32/, 24afc2 and 9e45ec; style sheets warn. */
export const rule: PageRule = {
  id: 'line-height-important',
  level: 'error',
  wcag: ['1.4.12'],
  *examine(page) {
    for (const element of page.all('[style*=important i]')) {
      yield check(element, (element as HTMLElement).style, 'error', page);
    }
    const told = new Set<Element>();
    for (const { selector, style, media } of page.cssRules()) {
      if (!isLocked(style) || media.includes('print')) continue;
      for (const element of allSafely(page, selector)) {
        const hit = check(element, style, 'warning', page);
        yield told.has(element) ? undefined : hit;
        if (hit) told.add(element);
        if (hit) break;
      }
    }
  },
};

function isLocked(style: CSSStyleDeclaration): boolean {
  return NEEDED.some(([property]) => style.getPropertyPriority(property) === 'important');
}

function check(
  element: Element,
  style: CSSStyleDeclaration | undefined,
  level: 'error' | 'warning',
  page: PageView,
): Hit | undefined {
  if (!style || !isLocked(style)) return undefined;
  const found = NEEDED.find(
    ([property, least]) =>
      style.getPropertyPriority(property) === 'important' &&
      !/^(?:inherit|unset|revert)/.test(style.getPropertyValue(property)) &&
      affected(element, property, page).some((each) => ratioOf(each, property, page) < least),
  );
  return found && { element, level, facts: { property: found[0] } };
}

/** Paragraphs that take the spacing over; a line height shows only where there are lines. */
function affected(element: Element, property: string, page: PageView): readonly Element[] {
  const set = page.style(element).getPropertyValue(property);
  return [element, ...element.querySelectorAll(PROSE)].filter((each) => {
    if (!proseOf(each, page) || page.style(each).getPropertyValue(property) !== set) return false;
    const { left, top, height } = page.rect(each);
    if (left + page.window.scrollX < -500 || top + page.window.scrollY < -500) return false;
    return property !== 'line-height' || height > lineHeightOf(each, page) * 1.7;
  });
}

function ratioOf(element: Element, property: string, page: PageView): number {
  const style = page.style(element);
  const size = Number.parseFloat(style.fontSize);
  const px = Number.parseFloat(style.getPropertyValue(property));
  const isNormal = Number.isNaN(px);
  // "normal" draws lines 1.2 apart, and nothing between letters or words.
  return isNormal ? (property === 'line-height' ? 1.2 : 0) : Math.round((px / size) * 1e3) / 1e3;
}
