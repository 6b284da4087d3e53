import type { Hit, PageRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

const MIN_LENGTH = 60;

/** The same paragraph once for the eye and once out of sight: a screen reader says both. */
export const rule: PageRule = {
  id: 'text-read-twice',
  level: 'warning',
  wcag: ['1.3.2'],
  isMinor: true,
  *examine(page): Generator<Hit | undefined> {
    const shown = new Set<string>();
    const unseen: (readonly [Element, string])[] = [];
    for (const element of page.all(PROSE)) {
      yield undefined;
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      if (text.length < MIN_LENGTH || element.querySelector('p,div,li,table')) continue;
      if (
        !page.isExposed(element) ||
        page.closest(element, '[aria-live],[role=alert],[role=status],[role=log]')
      )
        continue;
      if (isOutOfSight(element, page)) unseen.push([element, text]);
      else if (proseOf(element, page)) shown.add(text);
    }
    for (const [element, text] of unseen) {
      if (shown.has(text)) yield { element, facts: { text: text.slice(0, 60) } };
    }
  },
};

/** Left of the page, above it, or cut down to nothing. */
function isOutOfSight(element: Element, page: PageView): boolean {
  const { right, bottom, width, height } = page.rect(element);
  const { scrollX, scrollY } = page.window;
  return (
    (width > 0 && (right + scrollX <= 0 || bottom + scrollY <= 0)) || width <= 1 || height <= 1
  );
}
