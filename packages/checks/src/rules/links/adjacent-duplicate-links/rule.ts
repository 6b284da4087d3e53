import type { PageRule } from '../../../contract/types.ts';
import { addressOf } from '../../../page/address.ts';

export const rule: PageRule = {
  id: 'adjacent-duplicate-links',
  topic: 'links',
  level: 'warning',
  wcag: [],
  affects: ['blind', 'keyboard', 'motor'],
  *examine(page) {
    const links = page.all('a[href]');
    for (const [index, link] of links.entries()) {
      yield undefined;
      const before = links[index - 1];
      const address = addressOf(link)?.href;
      if (!before || link.getAttribute('href') === '#' || address !== addressOf(before)?.href) {
        continue;
      }
      const areBoth = [before, link].every(
        (each) => page.isExposed(each) && page.isTabbable(each) && page.role(each) === 'link',
      );
      if (areBoth && !textBetween(before, link)) {
        yield { element: link, facts: { text: page.name(link) } };
      }
    }
  },
};

/** Text or a control between two links; always something if they are in different trees. */
function textBetween(before: Element, link: Element): string {
  if (before.getRootNode() !== link.getRootNode()) return 'another tree';
  const range = link.ownerDocument.createRange();
  range.setStartAfter(before);
  range.setEndBefore(link);
  return range.toString().trim();
}
