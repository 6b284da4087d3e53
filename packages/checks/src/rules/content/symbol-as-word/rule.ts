import type { ElementRule } from '../../../contract/types.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

/** Signs for what follows: a telephone, an envelope, a clock, a house. */
const LABEL = /^[☎☏✆✉⌚⏰⏱⏲⌂⚑⚐✇🏠🏢📞📠📱📧🕐-🕧📍🌐]\ufe0f?\s*:?\s*[\p{L}\p{N}+(]/u;
/** So many of five: a mark. */
const MARKS = /[★☆⭐●○◐◯⬤]{3,}/u;
const HIDDEN = '[aria-hidden=true],[role=img]';

export const rule: ElementRule = {
  id: 'symbol-as-word',
  level: 'warning',
  wcag: ['1.1.1'],
  isMinor: true,
  selector: PROSE + ',span',
  check(element, page) {
    const isSpan = element.localName === 'span';
    const prose = isSpan ? page.ownText(element) : proseOf(element, page);
    if (!prose || !page.isExposed(element) || page.closest(element, HIDDEN + ',pre,code'))
      return undefined;
    const marks = MARKS.exec(prose)?.[0];
    if (marks !== undefined && (isSpan || page.ownText(element).includes(marks))) {
      return page.name(element).length > prose.length || isSaid(prose)
        ? undefined
        : { element, facts: { text: marks } };
    }
    if (isSpan || element.querySelector(HIDDEN)) return undefined;
    const lines = prose.split('\n').filter((line) => LABEL.test(line.trim()));
    return lines.length > 1
      ? { element, facts: { text: lines[0]?.trim().slice(0, 30) ?? '' } }
      : undefined;
  },
};

/** The mark is said in figures as well: "★★★★☆ 4 of 5". */
const isSaid = (text: string): boolean => /\d\s*(?:\/|of|out of|von|sur|de)\s*\d/.test(text);
