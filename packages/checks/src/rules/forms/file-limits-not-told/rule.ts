import type { ElementRule } from '../../../contract/types.ts';
import { saidOf } from '../beside.ts';

const SIZE = /\d\s*(?:[kmg]i?b|[kmg]o)\b|megabyte/i;

export const rule: ElementRule = {
  id: 'file-limits-not-told',
  level: 'warning',
  wcag: ['3.3.2'],
  selector: 'input[type=file]',
  check(element, page) {
    if (!page.isExposed(element) || element.matches(':disabled')) return undefined;
    const said = saidOf(element, page);
    // What the browser refuses has to be said; of other limits we cannot know.
    const isRefused =
      Boolean(element.getAttribute('accept')) && !page.anyWords('file-types').test(said);
    if (isRefused) return { element };
    return page.anyWords('file-types').test(said) || SIZE.test(said)
      ? undefined
      : { element, level: 'manual' };
  },
};
