import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { isVisible, roleOf } from '@handrail/locator';
import { NOTHING_MEASURED, type Measures } from '../contract/measures.ts';
import type { Listeners } from '../early/listeners.ts';
import type { ListName } from '../language/lists.ts';
import { cache } from './cache.ts';
import { addStyleRules, readStyleRules } from './css-rules.ts';
import { isFocusable, isTabbable } from './focusable.ts';
import type { PageView, StyleRule } from './page-view.ts';
import { collapse, ownText, renderedText } from './text.ts';
import { closestAround, closestAsShown, parentAround, parentAsShown, rootsOf } from './tree.ts';

export interface PageViewOptions {
  readonly listeners?: Listeners | null | undefined;
  readonly measures?: Measures | undefined;
  /** Elements that are not the portal's own: their shadow roots are not looked into. */
  readonly isForeign?: ((element: Element) => boolean) | undefined;
}

/**
 * A document as rules see it. What it works out it keeps, so make a new one after the page changed.
 *
 * @throws if the document is not shown in a window.
 */
export function createPageView(document: Document, options: PageViewOptions = {}): PageView {
  const { listeners = null, measures = NOTHING_MEASURED, isForeign } = options;
  const window = document.defaultView;
  if (!window) throw new TypeError('A document without a window cannot be checked.');
  const roots = rootsOf(document, isForeign);
  const style = cache((element: Element) => window.getComputedStyle(element));
  const isExposed = cache((element: Element): boolean => {
    return style(element).visibility === 'visible' && isReachable(element);
  });
  // Whatever is around an element hides it too, but for `visibility`, which may be set back.
  const isReachable = cache((element: Element): boolean => {
    const isHidden =
      element.getAttribute('aria-hidden') === 'true' ||
      element.hasAttribute('inert') ||
      // An area of an image map has no box of its own.
      (style(element).display === 'none' && element.localName !== 'area') ||
      isInClosedDetails(element);
    const outer = parentAsShown(element);
    return !isHidden && (!outer || isReachable(outer));
  });
  const langOf = cache((element: Element): string => {
    const own = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
    if (own !== null) return subtagOf(own);
    const outer = parentAround(element);
    return outer ? langOf(outer) : '';
  });
  const all = cacheByText((selector: string) =>
    roots.flatMap((root) => [...root.querySelectorAll(selector)]),
  );
  const name = cache((element: Element) => safely(() => computeAccessibleName(element)));
  const description = cache((element: Element) =>
    safely(() => computeAccessibleDescription(element)),
  );
  const lists: PageView['lists'] = new Map();
  const holds = cacheByText((media: string) => window.matchMedia(media).matches);
  let cssRules: ReturnType<PageView['cssRules']> | undefined;

  const page: PageView = {
    document,
    window,
    lang: subtagOf(document.documentElement.getAttribute('lang') ?? ''),
    listeners,
    measures,
    all,
    style,
    pseudo: (element, which) => window.getComputedStyle(element, which),
    rect: cache((element) => element.getBoundingClientRect()),
    isShown: cache((element) => isVisible(element)),
    isExposed,
    name,
    description,
    role: cache((element) => roleOf(element)),
    text: cache((element) => collapse(renderedText(element, style))),
    ownText: cache((element) => collapse(ownText(element))),
    isFocusable: cache((element) => isFocusable(element, isRendered(element, style))),
    isTabbable: cache((element) => isTabbable(element, isRendered(element, style))),
    langOf,
    lists,
    stopWords: new Map(),
    words: (element, list) => lists.get(langOf(element))?.[list],
    anyWords: cacheByText((list) => anyOf(lists, list)),
    cssRules: () => (cssRules ??= readStyleRules(document, roots)),
    *readCssRules() {
      const found: StyleRule[] = [];
      yield* addStyleRules(document, roots, found);
      cssRules = found;
    },
    holds: (media) => media.every(holds),
    parent: parentAsShown,
    // The browser walks faster, where nothing can be in a slot.
    closest: roots.length > 1 ? closestAsShown : closestAround,
    byId: (element, id) =>
      (
        element.getRootNode() as Partial<DocumentOrShadowRoot & NonElementParentNode>
      ).getElementById?.(id) ?? null,
  };
  return page;
}

function isRendered(element: Element, style: PageView['style']): boolean {
  const isShown = (element as Partial<Element>).checkVisibility?.() ?? true;
  const { visibility } = style(element);
  return isShown && visibility === 'visible' && !element.closest('[inert]');
}

function isInClosedDetails(element: Element): boolean {
  const details = element.parentElement;
  if (details?.localName !== 'details' || details.hasAttribute('open')) return false;
  return element !== details.querySelector(':scope > summary');
}

function subtagOf(lang: string): string {
  return /^[a-z]+/i.exec(lang.trim())?.[0].toLowerCase() ?? '';
}

function cacheByText<K extends string, T>(find: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}

/** One pattern for the words of all languages that are loaded; of none, one that matches nothing. */
function anyOf(lists: PageView['lists'], name: ListName): RegExp {
  const patterns = [...lists.values()].flatMap((each) => each[name] ?? []);
  const sources = patterns.map(({ source }) => source).join('|');
  return new RegExp(sources || '(?!)', patterns[0]?.flags);
}

/** The library throws where a page replaces members of its elements. */
function safely(read: () => string): string {
  try {
    return collapse(read());
  } catch {
    return '';
  }
}
