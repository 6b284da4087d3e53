import type { PageRule } from '../../../contract/types.ts';
import { wordsOf } from '../../../page/prose.ts';
import { headingsOf } from '../headings.ts';

export const rule: PageRule = {
  id: 'title-unlike-heading',
  level: 'manual',
  wcag: ['2.4.2'],
  isMinor: true,
  *examine(page) {
    const heading = headingsOf(page).find(({ level, name }) => level === 1 && name);
    const { title } = page.document;
    if (!heading || !title.trim()) return;
    const inTitle = new Set(longWords(title));
    const inHeading = longWords(heading.name);
    const isAlike = inHeading.length === 0 || inHeading.some((word) => inTitle.has(word));
    if (!isAlike) yield { element: null, facts: { text: title, heading: heading.name } };
  },
};

function longWords(text: string): readonly string[] {
  return wordsOf(text.toLowerCase())
    .filter((word) => word.length > 3 || !/^[a-z]+$/.test(word))
    .map((word) => word.slice(0, 5));
}
