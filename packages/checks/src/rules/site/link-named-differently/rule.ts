import type { PageRule } from '../../../contract/types.ts';
import { withoutQuery } from '../../../page/address.ts';
import { linksOf } from '../../../page/links.ts';
import { otherPages } from '../pages.ts';

/** Where links of the same name stand on every page. */
const FRAME = 'header,footer,nav,[role=banner],[role=contentinfo],[role=navigation]';

export const rule: PageRule = {
  id: 'link-named-differently',
  level: 'warning',
  wcag: ['3.2.4'],
  needs: ['pages'],
  *examine(page) {
    const seen = new Set<string>();
    const here = withoutQuery(page.document.URL);
    for (const element of linksOf(page)) {
      yield undefined;
      const url = withoutQuery((element as HTMLAnchorElement).href);
      const text = page.name(element);
      if (!text || seen.has(url) || url === here || !page.closest(element, FRAME)) continue;
      seen.add(url);
      const names = otherPages(page).map(({ linkNames }) => linkNames[url] ?? text);
      const other = names.find((each) => !isAlike(each, text));
      if (other) yield { element, facts: { text, other } };
    }
  },
};

/** The same words, or one with more of them: “Home” and “Home (this page)”. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a.includes(b) || b.includes(a);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
