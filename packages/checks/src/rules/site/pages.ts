import type { PageSummary } from '../../contract/measures.ts';
import { cache } from '../../page/cache.ts';
import type { PageView } from '../../page/page-view.ts';

/** As many as the summary of a page holds. */
const MAX_LINKS = 300;

/** The other pages that were checked, without this one. */
export function otherPages(page: PageView): readonly PageSummary[] {
  const own = withoutQuery(page.document.URL);
  return (page.measures.pages ?? []).filter(({ url }) => withoutQuery(url) !== own);
}

/** The links that people reach, in order. */
export const linksOf = cache((page: PageView): readonly Element[] =>
  page
    .all('a[href]')
    .filter((each) => page.isExposed(each))
    .slice(0, MAX_LINKS),
);

export function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0] ?? '';
}
