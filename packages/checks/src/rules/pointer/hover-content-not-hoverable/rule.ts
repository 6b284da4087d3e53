import type { PageRule } from '../../../contract/types.ts';
import { hoverReveals } from '../../../page/hover-reveals.ts';
import { splitSelectors, matchesSafely, withoutState } from '../../../page/selectors.ts';

export const rule: PageRule = {
  id: 'hover-content-not-hoverable',
  level: 'warning',
  wcag: ['1.4.13'],
  *examine(page) {
    for (const { content, isInside } of hoverReveals(page)) {
      yield undefined;
      const { position, pointerEvents } = page.style(content);
      if (!/absolute|fixed/.test(position)) continue;
      const isLost = isInside ? pointerEvents === 'none' : !staysUnderPointer(content);
      if (isLost) yield { element: content };
    }

    /** The pointer on the content itself keeps it. */
    function staysUnderPointer(content: Element): boolean {
      if (page.style(content).pointerEvents === 'none') return false;
      return page
        .cssRules()
        .flatMap(({ selector }) => splitSelectors(selector))
        .some(
          (each) =>
            each.endsWith(':hover') && matchesSafely(content, withoutState(each, /:hover/g)),
        );
    }
  },
};
