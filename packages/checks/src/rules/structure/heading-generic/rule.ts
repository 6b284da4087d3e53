import type { PageRule } from '../../../contract/types.ts';
import { headingsOf } from '../headings.ts';

export const rule: PageRule = {
  id: 'heading-generic',
  level: 'warning',
  wcag: ['2.4.6'],
  *examine(page) {
    for (const { element, name } of headingsOf(page)) {
      const words = name.toLowerCase().replace(/[\s.:!…]+$/, '');
      if (page.words(element, 'heading-generic')?.test(words)) {
        yield { element, facts: { text: name } };
      }
    }
  },
};
