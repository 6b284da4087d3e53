import type { PageRule } from '../../../contract/types.ts';
import { headingsOf } from '../headings.ts';

export const rule: PageRule = {
  id: 'heading-repeated',
  level: 'manual',
  wcag: ['2.4.6'],
  isMinor: true,
  *examine(page) {
    const path: string[] = [];
    const seen = new Set<string>();
    for (const { element, level, name } of headingsOf(page)) {
      path.length = Math.min(path.length, level - 1);
      path[level - 1] = name.toLowerCase();
      const key = path.join('\n');
      if (name && seen.has(key)) yield { element, facts: { text: name } };
      seen.add(key);
    }
  },
};
