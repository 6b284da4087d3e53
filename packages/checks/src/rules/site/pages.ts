import { HEADINGS } from '../structure/headings.ts';
import type { PageSummary } from '../../contract/measures.ts';
import type { PageView } from '../../page/page-view.ts';

/** What people look for when they need someone to ask. */
const HELP =
  /\b(?:help|support|contact|feedback|ayuda|contacto|aide|hilfe|kontakt|faq|chat)\b|asistencia|assistance|nous contacter|unterstützung/i;

/** Sums a page up for comparing it with others of the same site. */
export function summaryOf(page: PageView): PageSummary {
  const { document } = page;
  const shown = (selector: string): readonly Element[] =>
    page.all(selector).filter((each) => page.isExposed(each) && page.name(each));
  const links = shown('a[href],button');
  const heading = shown(HEADINGS).find((each) => each.matches('h1,[aria-level="1"]'));
  return {
    url: addressOf(document.URL),
    title: document.title.trim(),
    heading: heading ? page.name(heading) : '',
    navigations: shownNavigations(page),
    help: links.flatMap((each, index) =>
      HELP.test(page.name(each)) && page.name(each).length < 40
        ? [{ name: page.name(each), at: index / links.length }]
        : [],
    ),
    linkNames: Object.fromEntries(
      shown('header a[href],footer a[href],nav a[href],[role=banner] a[href]')
        .filter((each) => (each as HTMLAnchorElement).protocol.startsWith('http'))
        .map((each) => [addressOf((each as HTMLAnchorElement).href), page.name(each)]),
    ),
  };
}

/** The other pages that were checked, without this one. */
export function otherPages(page: PageView): readonly PageSummary[] {
  const own = addressOf(page.document.URL);
  return (page.measures.pages ?? []).filter(({ url }) => addressOf(url) !== own);
}

export function navigationsOf(page: PageView): readonly Element[] {
  return page.all('nav,[role=navigation]').filter((each) => page.isExposed(each));
}

function shownNavigations(page: PageView): readonly (readonly string[])[] {
  return navigationsOf(page).map((each) => linksIn(each, page));
}

/** Names of the links in a navigation, in order. */
export function linksIn(element: Element, page: PageView): readonly string[] {
  return [...element.querySelectorAll('a[href],button')]
    .filter((each) => page.isExposed(each))
    .map((each) => page.name(each))
    .filter((name) => name !== '');
}

function addressOf(url: string): string {
  return url.split('#')[0] ?? url;
}
