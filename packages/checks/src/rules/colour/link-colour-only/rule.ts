import type { ElementRule } from '../../../contract/types.ts';
import { cache } from '../../../page/cache.ts';
import { parseColour } from '../../../page/colours.ts';
import { contrast } from '../../../page/contrast.ts';
import type { PageView } from '../../../page/page-view.ts';
import { proseOf, wordsOf } from '../../../page/prose.ts';
import { matchesSafely } from '../../../page/selectors.ts';

const STATE = /:(?:hover|focus(?:-visible|-within)?)\b/g;
/** By WCAG technique G183 this contrast is enough where pointer and focus bring a further sign. */
const MIN_CONTRAST = 3;
/** Of black and white; taken where a colour is unknown. */
const MAX_CONTRAST = 21;

export const rule: ElementRule = {
  id: 'link-colour-only',
  level: 'warning',
  wcag: ['1.4.1'],
  selector: 'a[href],[role=link]',
  check(element, page) {
    if (!page.isShown(element) || !page.isExposed(element) || !page.text(element)) return undefined;
    const around = textAround(element, page);
    if (!around || page.closest(element, 'nav,[role=navigation],button,[role=menu],[role=tablist]'))
      return undefined;
    if (isMarked(element, around, page)) return undefined;
    const ink = parseColour(page.style(inkOf(element)).color);
    const other = parseColour(page.style(around).color);
    const ratio = ink && other ? contrast(ink.rgb, other.rgb) : MAX_CONTRAST;
    // Among others that are underlined it does not look like a link.
    const isOddOne = [...around.querySelectorAll('a[href]')].some((link) =>
      page.style(link).textDecorationLine.includes('underline'),
    );
    if (!isOddOne && ratio >= MIN_CONTRAST && changesIfPointedAt(element, page)) return undefined;
    return { element, facts: { contrast: Math.round(ratio * 10) / 10 } };
  },
};

/** The paragraph that it is a part of; null if there is no other text in it. */
function textAround(element: Element, page: PageView): Element | null {
  let outer = page.parent(element);
  if (!page.style(element).display.startsWith('inline')) return null;
  while (outer && page.style(outer).display === 'inline') outer = page.parent(outer);
  if (!outer) return null;
  const links = [...outer.querySelectorAll('a,button,label,input,select')].map((each) =>
    page.text(each),
  );
  const rest = links.reduce((text, link) => text.replace(link, ' '), proseOf(outer, page));
  return wordsOf(rest).filter((word) => /\p{L}{2}/u.test(word)).length > 1 ? outer : null;
}

/** Whether anything but colour tells it from the words around it. */
function isMarked(element: Element, around: Element, page: PageView): boolean {
  const outer = page.style(around);
  const between = [element, ...element.querySelectorAll('*')];
  for (let each = page.parent(element); each && each !== around; each = page.parent(each))
    between.push(each);
  return between.some((each) => {
    const style = page.style(each);
    const hasLine =
      style.textDecorationLine.includes('underline') ||
      [style.borderBottomWidth, style.outlineWidth].some((width, index) => {
        const kind = index === 0 ? style.borderBottomStyle : style.outlineStyle;
        return Number.parseFloat(width) > 0 && kind !== 'none';
      });
    const hasGround =
      style.backgroundImage !== 'none' ||
      (style.backgroundColor !== 'rgba(0, 0, 0, 0)' &&
        style.backgroundColor !== outer.backgroundColor);
    const hasSign =
      /^(?:img|svg|picture|i)$/.test(each.localName) ||
      (['::before', '::after'] as const).some(
        (which) => !/^(?:none|normal|""|)$/.test(page.pseudo(each, which).content),
      );
    const isOtherType =
      style.fontStyle !== outer.fontStyle ||
      style.fontVariant !== outer.fontVariant ||
      style.fontSize !== outer.fontSize ||
      style.fontFamily !== outer.fontFamily ||
      Math.abs(Number(style.fontWeight) - Number(outer.fontWeight)) >= 200;
    return hasLine || hasGround || hasSign || isOtherType || style.boxShadow !== 'none';
  });
}

/** The innermost element that all its words are in. */
function inkOf(element: Element): Element {
  const [only, other] = element.children;
  return only && !other && only.textContent.trim() === element.textContent.trim()
    ? inkOf(only)
    : element;
}

/** Whether pointer or focus brings a line, a ground or another weight. */
function changesIfPointedAt(element: Element, page: PageView): boolean {
  return signsIn(page).some((selector) => matchesSafely(element, selector));
}

/** Selectors of what gets a sign then, without the state. */
const signsIn = cache((page: PageView): readonly string[] =>
  page.cssRules().flatMap(({ selector, style }) => {
    if (selector.search(STATE) < 0) return [];
    const isSign = /underline/.test(style.textDecoration + style.textDecorationLine);
    const hasSign = isSign || style.backgroundColor || style.borderBottomWidth || style.fontWeight;
    return hasSign ? selector.replace(STATE, '') : [];
  }),
);
