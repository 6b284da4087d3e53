import type { PageRule } from '../../../contract/types.ts';
import { otherPages } from '../pages.ts';

export const rule: PageRule = {
  id: 'title-of-other-page',
  level: 'warning',
  wcag: ['2.4.2'],
  needs: ['pages'],
  *examine(page) {
    const title = page.document.title.trim();
    const [first] = page.all('h1').filter((each) => page.isExposed(each));
    const heading = first ? page.text(first) : '';
    const twin = otherPages(page).find(
      (each) => title !== '' && each.title === title && each.heading !== heading,
    );
    if (twin) yield { element: null, facts: { text: title, url: twin.url } };
  },
};
