import type { PageRule } from '../../../contract/types.ts';
import { headingsOf } from '../headings.ts';

const MAX = 130;

export const rule: PageRule = {
  id: 'heading-too-long',
  level: 'warning',
  wcag: ['2.4.6'],
  *examine(page) {
    for (const { element, name } of headingsOf(page)) {
      if (name.length > MAX) yield { element, facts: { length: name.length } };
    }
  },
};
