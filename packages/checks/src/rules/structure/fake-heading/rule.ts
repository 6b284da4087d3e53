import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { PROSE, proseOf, wordsOf } from '../../../page/prose.ts';

const MAX_WORDS = 12;
/** Where bold or large words have a role of their own. */
const OTHER =
  'h1,h2,h3,h4,h5,h6,[role=heading],hgroup,a,button,label,legend,summary,dl,table,nav,figure,li,footer,fieldset,[role=alert],[role=status],[role=tab],[role=button],[role=menu],[role=listbox],[role=tree],[role=grid],[role=group],[role=option],[role=dialog],[aria-live],pre,address,blockquote';

const BAR = 'div:is([class*=head i],[class*=title i])';

export const rule: ElementRule = {
  id: 'fake-heading',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    if (!prose || prose.length > 90 || !isTitle(prose) || page.closest(element, OTHER))
      return undefined;
    if (isForField(element, page)) return undefined;
    const next = nextOf(element, page);
    if (!next) return undefined;
    const own = lookOf(inkOf(element, prose, page), page);
    const other = lookOf(next, page);
    const isHeading = next.matches('h1,h2,h3,h4,h5,h6');
    if (isHeading && own.size < other.size) return undefined;
    const isLarger = own.size > other.size * 1.15;
    const isBolder = own.weight >= 600 && other.weight < 600 && own.size >= other.size;
    return isLarger || isBolder || isHeading ? { element, facts: { text: prose } } : undefined;
  },
};

/** The message or the hint of a field, which stands out on purpose. */
function isForField(element: Element, page: PageView): boolean {
  const { id } = element;
  return !!id && page.all(`[aria-describedby~="${CSS.escape(id)}"]`).length > 0;
}

/** A few words that end like no sentence. */
function isTitle(prose: string): boolean {
  return (
    /\p{L}{3}/u.test(prose) && !/[.,;!…:]$|\n/.test(prose) && wordsOf(prose).length <= MAX_WORDS
  );
}

/** What comes after it, if that is a text of some length, a list, or a heading. */
function nextOf(element: Element, page: PageView): Element | null {
  const bar = barOf(element, page);
  let next = (bar ?? element).nextElementSibling;
  while (next && (/^(?:br|hr|script|style)$/.test(next.localName) || !page.isShown(next))) {
    next = next.nextElementSibling;
  }
  if (!next || !page.isExposed(next)) return null;
  if (next.matches('h1,h2,h3,h4,h5,h6')) {
    const { fontWeight } = page.style(element);
    return Number(fontWeight) >= 600 ? next : null;
  }
  // The text of a panel is often in a box of its own.
  if (bar && next.localName === 'div' && !proseOf(next, page)) next = next.firstElementChild;
  const inner = next?.matches('ul,ol') ? next.querySelector('li') : next;
  if (!inner || !next) return null;
  return next.matches('ul,ol') || proseOf(next, page).length > 40 ? inner : null;
}

/** The bar over a panel: itself, or the box in which it stands alone. */
function barOf(element: Element, page: PageView): Element | null {
  const around = element.parentElement;
  const isAlone = around?.children.length === 1 && !page.ownText(around);
  return [element, isAlone ? around : null].find((each) => each?.matches(BAR)) ?? null;
}

/** The element that all its words are in: the bold part of a paragraph that is bold throughout. */
function inkOf(element: Element, prose: string, page: PageView): Element {
  const only = element.children.length === 1 ? element.firstElementChild : null;
  const holdsAll = only && !page.ownText(element) && page.text(only) === prose;
  return holdsAll ? inkOf(only, prose, page) : element;
}

function lookOf(
  element: Element,
  page: PageView,
): { readonly size: number; readonly weight: number } {
  const { fontSize, fontWeight } = page.style(element);
  return { size: Number.parseFloat(fontSize), weight: Number(fontWeight) };
}
