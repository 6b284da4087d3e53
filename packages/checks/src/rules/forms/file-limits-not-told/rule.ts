import type { ElementRule } from '../../../contract/types.ts';
import { saidOf } from '../beside.ts';

const TYPES =
  /pdf|docx?|jpe?g|png|csv|xlsx?|word|excel|txt|image|photo|picture|video|imagen|foto|bild|\b(?:format|type|formato|tipo)s?\b/i;
const SIZE = /\d\s*(?:[kmg]i?b|[kmg]o)\b|megabyte/i;

export const rule: ElementRule = {
  id: 'file-limits-not-told',
  topic: 'forms',
  level: 'warning',
  wcag: ['3.3.2'],
  affects: ['cognitive', 'everyone'],
  selector: 'input[type=file]',
  check(element, page) {
    if (!page.isExposed(element) || element.matches(':disabled')) return undefined;
    const said = saidOf(element, page);
    // What the browser refuses has to be said; of other limits we cannot know.
    const isRefused = Boolean(element.getAttribute('accept')) && !TYPES.test(said);
    if (isRefused) return { element };
    return TYPES.test(said) || SIZE.test(said) ? undefined : { element, level: 'manual' };
  },
};
