import type { PageRule } from '../../../contract/types.ts';
import { addressOf } from '../../../page/address.ts';
import type { PageView } from '../../../page/page-view.ts';
import { plain } from '../../../page/words.ts';

export const rule: PageRule = {
  id: 'links-same-text',
  level: 'warning',
  wcag: ['2.4.9'],
  *examine(page) {
    const known = new Map<string, { readonly link: Element; isTold: boolean }>();
    for (const link of page.all('a[href],area[href]')) {
      yield undefined;
      const name = plain(page.name(link));
      if (!name || !page.isExposed(link) || page.role(link) !== 'link') continue;
      const first = known.get(name);
      if (!first) known.set(name, { link, isTold: false });
      else if (!first.isTold && leadsElsewhere(link, first.link)) {
        first.isTold = true;
        // Beside the name of its row or entry, "Edit" is clear to who reads on the spot.
        const level = isInContext(link, page) ? 'manual' : 'warning';
        yield { element: link, level, facts: { text: page.name(link) } };
      }
    }
  },
};

function leadsElsewhere(one: Element, other: Element): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  return !!a && !!b && a !== b;
}

/** The same for addresses that mean the same page; '' for what is no page. */
function placeOf(link: Element): string {
  const url = addressOf(link);
  if (!url || !/^https?:$|^file:$/.test(url.protocol) || link.getAttribute('href') === '#')
    return '';
  const path = url.pathname.replace(/(?:\/index\.\w+|\/)$/, '');
  return url.host.replace(/^www\./, '') + path + url.search + url.hash;
}

function isInContext(link: Element, page: PageView): boolean {
  const around = page.closest(link, 'tr,[role=row],li,dd,article,section[aria-labelledby]');
  return !!around && page.text(around).length > page.text(link).length;
}
