import type { PageRule } from '../../../contract/types.ts';
import { otherPages, summaryOf } from '../pages.ts';

export const rule: PageRule = {
  id: 'link-named-differently',
  topic: 'site',
  level: 'warning',
  wcag: ['3.2.4'],
  affects: ['blind', 'cognitive'],
  needs: ['pages'],
  *examine(page) {
    const seen = new Set<string>();
    const own = summaryOf(page).linkNames;
    for (const element of page.all(
      'header a[href],footer a[href],nav a[href],[role=banner] a[href]',
    )) {
      yield undefined;
      const url = (element as HTMLAnchorElement).href.split('#')[0] ?? '';
      const text = own[url];
      if (!text || seen.has(url)) continue;
      const other = otherPages(page)
        .map(({ linkNames }) => linkNames[url])
        .find((each) => each && !isAlike(each, text));
      if (!other) continue;
      seen.add(url);
      yield { element, facts: { text, other } };
    }
  },
};

/** The same words, or one with more of them: “Home” and “Home (this page)”. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((each) =>
    each
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return a === undefined || b === undefined || a.includes(b) || b.includes(a);
}
