import type { ElementRule } from '../../../contract/types.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

/** Day and month could change places, or even the year. */
const DATE = /(?<![\d/.-])(0?[1-9]|1[0-2])\/(0?[1-9]|1[0-2])\/(?:\d{4}|\d{2})(?![\d/])/;
const SHORT = /(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1\d{2}(?!\d)/;

/** In English alone people put the month first in one country and the day in another. */
export const rule: ElementRule = {
  id: 'date-ambiguous',
  level: 'warning',
  wcag: [],
  isMinor: true,
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    if (
      !prose ||
      page.langOf(element) !== 'en' ||
      page.closest(element, 'pre,code,label,table,time')
    )
      return undefined;
    const both = DATE.exec(prose);
    const text = both && both[1] !== both[2] && SHORT.test(both[0]) ? both[0] : undefined;
    // What a format looks like, as a hint shows it.
    if (text === undefined || /example|e\.g\.|format|such as|dd\/mm|mm\/dd/i.test(prose))
      return undefined;
    return { element, facts: { text } };
  },
};
