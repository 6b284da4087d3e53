import { cache } from './cache.ts';
import type { PageView } from './page-view.ts';

const MAX_LINKS = 300;

/** The links that people reach, in order: the first 300. */
export const linksOf = cache((page: PageView): readonly Element[] =>
  page
    .all('a[href]')
    .filter((each) => page.isExposed(each))
    .slice(0, MAX_LINKS),
);
