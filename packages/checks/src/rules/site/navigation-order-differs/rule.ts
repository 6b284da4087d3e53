import type { PageRule } from '../../../contract/types.ts';
import { linksOf } from '../../../page/links.ts';
import { otherPages } from '../pages.ts';

export const rule: PageRule = {
  id: 'navigation-order-differs',
  level: 'warning',
  wcag: ['3.2.3'],
  needs: ['pages'],
  *examine(page) {
    for (const element of page.all('nav,[role=navigation]')) {
      yield undefined;
      const own = linksOf(page)
        .filter((each) => element.contains(each))
        .map((each) => page.name(each));
      const other = otherPages(page).find(({ navigations }) => {
        const same = navigations.find((each) => isSame(each, own));
        return same && !isSameOrder(own, same);
      });
      if (other) yield { element, facts: { url: other.url } };
    }
  },
};

/** Most of its links are in the other one too. */
function isSame(other: readonly string[], own: readonly string[]): boolean {
  const shared = own.filter((name) => other.includes(name)).length;
  return shared > 2 && shared >= Math.max(own.length, other.length) * 0.6;
}

function isSameOrder(own: readonly string[], other: readonly string[]): boolean {
  const shared = own.filter((name) => other.includes(name));
  const there = other.filter((name) => own.includes(name));
  return shared.length !== there.length || shared.every((name, index) => name === there[index]);
}
