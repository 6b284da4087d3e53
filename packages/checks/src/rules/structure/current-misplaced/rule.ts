import type { ElementRule } from '../../../contract/types.ts';

const CRUMBS =
  ':is(nav,[role=navigation],div)[class*=breadcrumb i],:is(ol,ul)[class*=breadcrumb i],nav:is([aria-label*=breadcrumb i],[aria-label*=rotkrumen i],[aria-label*=migas i],[aria-label*="fil d" i])';

/** The way to a page ends at the page. */
export const rule: ElementRule = {
  id: 'current-misplaced',
  level: 'warning',
  wcag: ['1.3.1', '2.4.8'],
  isMinor: true,
  selector: CRUMBS,
  check(element, page) {
    if (!page.isShown(element) || element.querySelector(CRUMBS)) return undefined;
    const items = [...element.querySelectorAll('li')].filter((each) => page.text(each));
    const marked = items.filter(
      (item) => item.matches('[aria-current]') || item.querySelector('[aria-current]'),
    );
    const [first] = marked;
    const last = items[items.length - 1];
    const isWrong = first && last && marked.length === 1 && first !== last && items.length > 1;
    // A link to a page below the present one may follow: then the last is a link as well.
    if (!isWrong || last.querySelector('a[href]')) return undefined;
    return { element: first, facts: { text: page.text(first) } };
  },
};
