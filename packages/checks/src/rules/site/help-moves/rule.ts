import type { PageRule } from '../../../contract/types.ts';
import { linksOf } from '../../../page/links.ts';
import { otherPages } from '../pages.ts';

/** How far it may move, as a share of all links: pages differ in length. */
const MAX_MOVE = 0.4;

export const rule: PageRule = {
  id: 'help-moves',
  level: 'warning',
  wcag: ['3.2.6'],
  needs: ['pages'],
  *examine(page) {
    const links = linksOf(page);
    const names = links.map((each) => page.name(each));
    const seen = new Set<string>();
    for (const { help, url } of otherPages(page)) {
      yield undefined;
      for (const { name, at } of help) {
        const index = names.indexOf(name);
        const element = links[index];
        // One of two places may be the same.
        const isAlone = (all: readonly string[]): boolean =>
          all.filter((each) => each === name).length === 1;
        if (!element || seen.has(name) || !isAlone(names)) continue;
        if (!isAlone(help.map((each) => each.name))) continue;
        if (Math.abs(index / links.length - at) <= MAX_MOVE) continue;
        seen.add(name);
        yield { element, facts: { text: name, url } };
      }
    }
  },
};
