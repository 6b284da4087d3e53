import type { PageRule } from '../../../contract/types.ts';
import { wordsOf } from '../../../page/prose.ts';
import { headingsOf, type Heading } from '../headings.ts';

export const rule: PageRule = {
  id: 'heading-repeated',
  level: 'warning',
  wcag: ['2.4.6'],
  isMinor: true,
  *examine(page) {
    const path: string[] = [];
    const alike = new Map<string, Heading[]>();
    for (const heading of headingsOf(page)) {
      const { level, name } = heading;
      path.length = Math.min(path.length, level - 1);
      path[level - 1] = name.toLowerCase();
      const key = path.join('\n');
      const group = alike.get(key) ?? [];
      alike.set(key, group);
      if (name) group.push(heading);
    }
    for (const group of alike.values()) {
      // Two may be meant; of three or more that say one or two words, nobody knows which is which.
      const isMany = group.length > 2;
      for (const { element, name } of group.slice(1)) {
        const level = isMany && wordsOf(name).length < 3 ? 'warning' : 'manual';
        yield { element, level, facts: { text: name } };
      }
    }
  },
};
