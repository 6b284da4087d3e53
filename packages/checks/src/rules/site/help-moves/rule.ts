import type { PageRule } from '../../../contract/types.ts';
import { otherPages, summaryOf } from '../pages.ts';

/** How far it may move, as a share of all links: pages differ in length. */
const MAX_MOVE = 0.4;

export const rule: PageRule = {
  id: 'help-moves',
  topic: 'site',
  level: 'warning',
  wcag: ['3.2.6'],
  affects: ['cognitive', 'low-vision'],
  needs: ['pages'],
  *examine(page) {
    const { help } = summaryOf(page);
    for (const { name, at } of help) {
      const moved = otherPages(page).find(({ help: there }) => {
        const same = there.filter((each) => each.name === name);
        return same.length > 0 && same.every((each) => Math.abs(each.at - at) > MAX_MOVE);
      });
      const isTwice = help.filter((each) => each.name === name).length > 1;
      if (!moved || isTwice) continue;
      const element = page
        .all('a[href],button')
        .find((each) => page.isExposed(each) && page.name(each) === name);
      yield { element: element ?? null, facts: { text: name, url: moved.url } };
    }
  },
};
