import type { PageRule } from '../../../contract/types.ts';
import { otherPages, summaryOf } from '../pages.ts';

export const rule: PageRule = {
  id: 'title-of-other-page',
  topic: 'site',
  level: 'warning',
  wcag: ['2.4.2'],
  affects: ['blind', 'cognitive', 'everyone'],
  needs: ['pages'],
  *examine(page) {
    const { title, heading } = summaryOf(page);
    const twin = otherPages(page).find(
      (each) => title !== '' && each.title.trim() === title && each.heading !== heading,
    );
    if (twin) yield { element: null, facts: { text: title, url: twin.url } };
  },
};
