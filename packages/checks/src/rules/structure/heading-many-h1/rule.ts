import type { PageRule } from '../../../contract/types.ts';
import { headingsOf } from '../headings.ts';

export const rule: PageRule = {
  id: 'heading-many-h1',
  level: 'manual',
  wcag: [],
  *examine(page) {
    const [, ...more] = headingsOf(page).filter(
      ({ element, level }) => level === 1 && !page.closest(element, 'dialog,[role=dialog]'),
    );
    for (const { element, name } of more) yield { element, facts: { text: name } };
  },
};
