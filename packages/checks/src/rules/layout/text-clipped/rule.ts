import type { Hit, PageRule } from '../../../contract/types.ts';
import { cache } from '../../../page/cache.ts';
import { lineHeightOf } from '../../../page/lines.ts';
import type { PageView } from '../../../page/page-view.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';
import { matchesSafely } from '../../../page/selectors.ts';

/** What 400 % leaves of 1280 pixels. */
const NARROW_PX = 320;
/** Ways to get at the rest of a text. */
const WAY = 'a[href],button,summary,[role=button],[role=link],[aria-expanded]';

/** https://www.w3.org/WAI/standards-guidelines/act/rules/59br37/ and all that hides text in a fixed box. */
export const rule: PageRule = {
  id: 'text-clipped',
  level: 'warning',
  wcag: ['1.4.4', '1.4.12'],
  *examine(page) {
    const seen = new Set<Element>();
    for (const element of page.all(PROSE)) {
      const hit = check(element, page);
      if (hit?.element && !seen.has(hit.element)) {
        seen.add(hit.element);
        yield hit;
      } else yield undefined;
    }
  },
};

function check(element: Element, page: PageView): Hit | undefined {
  const prose = proseOf(element, page);
  const box = prose.length < 12 ? null : boxOf(element, page);
  if (!box || hasWay(box, page)) return undefined;
  const needed = neededHeight(element, box, prose, page);
  const { height } = page.rect(box);
  if (height < 2 || needed <= height * 1.05 + 2) return undefined;
  return { element: box, facts: { height: Math.round(height), needed: Math.round(needed) } };
}

/** The nearest box of fixed height around it that cuts off what is below. */
function boxOf(element: Element, page: PageView): Element | null {
  for (let each: Element | null = element; each; each = page.parent(each)) {
    if (each === page.document.body) return null;
    const { overflowY } = page.style(each);
    if (/auto|scroll/.test(overflowY)) return null;
    if (/hidden|clip/.test(overflowY)) return isFixed(each, page) ? each : null;
  }
  return null;
}

/** Whether it keeps its height whatever is in it. */
function isFixed(element: Element, page: PageView): boolean {
  const { maxHeight, position, transitionProperty } = page.style(element);
  // A box that folds and unfolds is closed or open on purpose.
  if (/height|all/.test(transitionProperty) && page.style(element).transitionDuration !== '0s')
    return false;
  const { top, bottom } = (element as HTMLElement).style;
  if (position === 'fixed' || (top && bottom)) return false;
  return /px$/.test(maxHeight) || hasHeight(element, page);
}

function hasHeight(element: Element, page: PageView): boolean {
  if (isSet((element as HTMLElement).style.height)) return true;
  return heightsIn(page).some((selector) => matchesSafely(element, selector));
}

/** Selectors of what has a height of its own. */
const heightsIn = cache((page: PageView): readonly string[] =>
  page
    .cssRules()
    .filter(({ style, media }) => isSet(style.height) && page.holds(media))
    .map(({ selector }) => selector),
);

function isSet(value: string): boolean {
  return /^[\d.]+(?:px|r?em|ex|ch|vh|pt|cm)$/.test(value);
}

/** What the text takes on a narrow screen, which is what enlarging a page makes of a wide one. */
function neededHeight(element: Element, box: Element, prose: string, page: PageView): number {
  const style = page.style(element);
  const { fontSize, whiteSpace } = style;
  const line = Math.max(lineHeightOf(element, page), Number.parseFloat(fontSize));
  const [left = 0, right = 0, top = 0] = [
    style.paddingLeft,
    style.paddingRight,
    style.paddingTop,
  ].map(Number.parseFloat);
  const width = narrowWidth(page.rect(element).width - left - right, page.window.innerWidth);
  const perLetter = Number.parseFloat(fontSize) * 0.45;
  const lines = prose.split('\n').map((each) => {
    return /nowrap|^pre$/.test(whiteSpace) ? 1 : Math.ceil((each.length * perLetter) / width);
  });
  const grown = lines.reduce((sum, each) => sum + each, 0) * line;
  // A height in parts of the window, or of the letters, is as it was; one line more or less is a guess.
  const now = box.scrollHeight > box.clientHeight + line * 0.4 ? box.scrollHeight : 0;
  return Math.max(now, box === element || box.children.length === 1 ? grown * 0.85 + top : 0);
}

/** A box that takes much of the screen shrinks with it; a column finds a row of its own. */
function narrowWidth(width: number, screen: number): number {
  return width > screen * 0.4 ? (width * NARROW_PX) / Math.max(screen, NARROW_PX) : width * 0.75;
}

function hasWay(box: Element, page: PageView): boolean {
  const beside = [box.nextElementSibling, box.previousElementSibling, box.parentElement];
  const isPart = page.closest(
    box,
    'a[href],button,[role=option],[role=tab],select,[aria-roledescription]',
  );
  if (isPart) return true;
  const [after, before, around] = beside;
  const isToggle = (each: Element | null | undefined): boolean =>
    !!each && (each.matches(WAY) || each.querySelector('[aria-expanded],button') !== null);
  return isToggle(after) || isToggle(before) || (around?.hasAttribute('aria-expanded') ?? false);
}
