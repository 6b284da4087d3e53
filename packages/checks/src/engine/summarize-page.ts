import type { PageSummary } from '../contract/measures.ts';
import { withoutQuery } from '../page/address.ts';
import { createPageView } from '../page/create-page-view.ts';
import { linksOf } from '../page/links.ts';
import type { PageView } from '../page/page-view.ts';

/** Links to help and to people (WCAG 3.2.6), by the words that portals use. */
const HELP: Readonly<Record<string, RegExp>> = {
  en: /\b(?:help|contact|support|faq|chat|call us|questions)\b/i,
  es: /(?:ayuda|contacto|contacte|soporte|preguntas|chat)/i,
  fr: /(?:aide|contact|assistance|questions|chat)/i,
  de: /(?:hilfe|kontakt|unterstützung|fragen|chat)/i,
};

/** What rules that compare pages need of this one. Reads only; holds nothing that a person typed. */
export function summarizePage(document: Document): PageSummary {
  const page = createPageView(document);
  const links = linksOf(page);
  const [heading] = page.all('h1').filter((each) => page.isExposed(each));
  return {
    url: withoutQuery(document.URL),
    title: document.title.trim(),
    heading: heading ? page.text(heading) : '',
    navigations: page
      .all('nav,[role=navigation]')
      .filter((each) => page.isExposed(each))
      .map((navigation) =>
        links.filter((link) => navigation.contains(link)).map((link) => page.name(link)),
      ),
    help: links.flatMap((link, index) => {
      const name = page.name(link);
      const isHelp = HELP[page.langOf(link)]?.test(name) ?? false;
      return isHelp ? [{ name, at: index / links.length }] : [];
    }),
    linkNames: namesByAddress(links, page),
  };
}

/** The first name of each address of the same site. */
function namesByAddress(links: readonly Element[], page: PageView): Record<string, string> {
  const names = new Map<string, string>();
  for (const link of links) {
    const { href, origin } = link as HTMLAnchorElement;
    const name = page.name(link);
    const address = withoutQuery(href);
    if (origin !== page.document.location.origin || !name || names.has(address)) continue;
    names.set(address, name);
  }
  return Object.fromEntries(names);
}
