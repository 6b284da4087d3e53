import type { Hit, PageRule } from '../../../contract/types.ts';
import { lineCount } from '../../../page/lines.ts';
import type { PageView } from '../../../page/page-view.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

/** WCAG 1.4.8 says 80, 40 in Chinese, Japanese and Korean; half as much again is clearly too long. */
const MAX = 120;

/** Names the longest only: one width makes all lines of a page too long. */
export const rule: PageRule = {
  id: 'line-too-long',
  level: 'warning',
  wcag: ['1.4.8'],
  *examine(page) {
    let longest: Hit | undefined;
    let most = MAX;
    for (const element of page.all(PROSE)) {
      yield undefined;
      const length = lengthOf(element, page);
      if (length <= most) continue;
      most = length;
      longest = { element, facts: { length } };
    }
    yield longest;
  },
};

/** Characters on each line of a paragraph; 0 if it has one line, or lines of its own. */
function lengthOf(element: Element, page: PageView): number {
  const prose = proseOf(element, page);
  if (prose.length < MAX * 2 || prose.includes('\n')) return 0;
  const lines = lineCount(element, page);
  const isWide = /^(?:zh|ja|ko)$/.test(page.langOf(element));
  return lines > 1 ? Math.round(prose.length / lines) * (isWide ? 2 : 1) : 0;
}
