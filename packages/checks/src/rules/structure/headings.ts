import { cache } from '../../page/cache.ts';
import type { PageView } from '../../page/page-view.ts';

export interface Heading {
  readonly element: Element;
  readonly level: number;
  readonly name: string;
}

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** The headings that screen readers list, in order. */
export const headingsOf = cache((page: PageView): readonly Heading[] =>
  page.all(HEADINGS).flatMap((element): readonly Heading[] => {
    if (page.role(element) !== 'heading' || !page.isExposed(element)) return [];
    const said = element.getAttribute('aria-level') ?? element.localName.slice(1);
    return [{ element, level: Number.parseInt(said, 10) || 2, name: page.name(element) }];
  }),
);
