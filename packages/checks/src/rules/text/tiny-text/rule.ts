import type { ElementRule } from '../../../contract/types.ts';
import { PROSE } from '../../../page/prose.ts';
import { isLead } from '../is-lead.ts';

/** Print that small is called the small print. */
const MIN_PX = 10;

export const rule: ElementRule = {
  id: 'tiny-text',
  level: 'warning',
  wcag: [],
  selector: PROSE,
  check(element, page) {
    if (!/\p{L}{2}/u.test(page.ownText(element)) || page.closest(element, 'sup,sub,rt'))
      return undefined;
    const size = Number.parseFloat(page.style(element).fontSize);
    if (size >= MIN_PX || size < 1 || !isLead(element, page)) return undefined;
    return { element, facts: { size: Math.round(size * 10) / 10 } };
  },
};
