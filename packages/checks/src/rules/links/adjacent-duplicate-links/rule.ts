import type { PageRule } from '../../../contract/types.ts';
import { addressOf } from '../../../page/address.ts';

/** A script decides, and may do something else at each. */
const LEADS_NOWHERE = /^\s*(?:#?0?$|javascript:)/i;

export const rule: PageRule = {
  id: 'adjacent-duplicate-links',
  level: 'warning',
  wcag: [],
  *examine(page) {
    const links = page.all('a[href]');
    for (const [index, link] of links.entries()) {
      yield undefined;
      const before = links[index - 1];
      const address = addressOf(link)?.href;
      if (!before || LEADS_NOWHERE.test(link.getAttribute('href') ?? '')) continue;
      if (address !== addressOf(before)?.href) continue;
      const areBoth = [before, link].every(
        (each) => page.isExposed(each) && page.isTabbable(each) && page.role(each) === 'link',
      );
      if (areBoth && !textBetween(before, link)) {
        yield { element: link, facts: { text: page.name(link) } };
      }
    }
  },
};

/** What stands between two links; always something if they are in different trees or items. */
function textBetween(before: Element, link: Element): string {
  if (before.getRootNode() !== link.getRootNode()) return 'another tree';
  // Two items of a list are announced as two.
  if (before.closest('li') !== link.closest('li')) return 'another item';
  const range = link.ownerDocument.createRange();
  range.setStartAfter(before);
  range.setEndBefore(link);
  return range.toString().trim();
}
