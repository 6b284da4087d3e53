import type { ElementRule } from '../../../contract/types.ts';
import { besides, isTied, type Beside } from '../beside.ts';
import { FIELDS, isOpen, shownLabels } from '../fields.ts';
import { MESSAGES } from '../messages.ts';

const MIN_LENGTH = 8;
const MAX_LENGTH = 250;
const HINT_CLASS =
  /hint|help|desc(?!end)|instruction|format|form-text|muted|\b(?:info|tip|note)\b/i;

export const rule: ElementRule = {
  id: 'hint-not-associated',
  level: 'warning',
  wcag: ['1.3.1', '3.3.2'],
  selector: `${FIELDS},input[type=file]`,
  check(element, page) {
    if (!isOpen(element, page)) return undefined;
    const hint = besides(element, page).find((each) => isHint(each));
    return hint ? { element, facts: { text: hint.text } } : undefined;

    function isHint({ text, element: holder, isBefore }: Beside): boolean {
      if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return false;
      if (!holder)
        return !isBefore && page.anyWords('hint').test(text) && !page.description(element);
      if (holder.matches(`${MESSAGES},a,details,output,[role=status],[aria-live]`)) return false;
      // All of it is a link, which says what it is about.
      if (holder.querySelector('a') && !page.ownText(holder)) return false;
      // Before a field that has no label it is the label.
      const labels = shownLabels(element, page);
      if (isBefore && !labels.some((label) => label.compareDocumentPosition(holder) & 4))
        return false;
      const isNote =
        isBefore ||
        HINT_CLASS.test(holder.className) ||
        page.anyWords(holder.localName === 'p' ? 'hint-sure' : 'hint').test(text);
      return isNote && page.isExposed(holder) && !isTied(holder, element, page) && !isSaid(text);
    }
    function isSaid(text: string): boolean {
      return `${page.description(element)} ${page.name(element)}`.includes(text);
    }
  },
};
