import type { PageSummary } from '../../contract/measures.ts';
import { withoutQuery } from '../../page/address.ts';
import type { PageView } from '../../page/page-view.ts';

/** The other pages that were checked, without this one. */
export function otherPages(page: PageView): readonly PageSummary[] {
  const own = withoutQuery(page.document.URL);
  return (page.measures.pages ?? []).filter(({ url }) => withoutQuery(url) !== own);
}
