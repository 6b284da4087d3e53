import type { PageRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { headingsOf } from '../headings.ts';

const FILE =
  /^\S+\.(?:x?html?|php|aspx?|jsp|do|cgi)$|^https?:\/\/|^(?:www\.)?[\w-]+(?:\.[\w-]+)+$|^microsoft word/;

export const rule: PageRule = {
  id: 'title-placeholder',
  level: 'warning',
  wcag: ['2.4.2'],
  *examine(page) {
    const text = page.document.title.trim();
    const words = text
      .toLowerCase()
      .replace(/[\s.…!]+$/, '')
      .replace(/^[[{<(]+|[\]}>)]+$/g, '');
    const isNothing = text !== '' && !/[\p{L}\p{N}]/u.test(text);
    if (
      isNothing ||
      page.anyWords('title-placeholder').test(words) ||
      FILE.test(words) ||
      isOfSite(words, page)
    ) {
      yield { element: null, facts: { text } };
    }
  },
};

/** The name of the site, which leads to its first page from this one, and the heading says something else. */
function isOfSite(title: string, page: PageView): boolean {
  const heading = headingsOf(page).find(({ level, name }) => level === 1 && name);
  const here = page.document.location.href.replace(/[#?].*/, '');
  const home = page
    .all('header a[href],[role=banner] a[href]')
    .find((each) => page.name(each).toLowerCase() === title);
  if (!heading || !home || heading.name.toLowerCase().includes(title)) return false;
  return (home as HTMLAnchorElement).href.replace(/[#?].*/, '') !== here;
}
