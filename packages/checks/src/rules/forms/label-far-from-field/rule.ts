import type { ElementRule } from '../../../contract/types.ts';
import { besides } from '../beside.ts';
import { FIELDS, isOpen, shownLabels } from '../fields.ts';

/** Enlarged four times, this is wider than a screen of 1,000 pixels. */
const MAX_ACROSS_PX = 240;
const MAX_DOWN_PX = 100;

export const rule: ElementRule = {
  id: 'label-far-from-field',
  level: 'warning',
  wcag: ['3.3.2', '1.3.1'],
  selector: `${FIELDS},input[type=checkbox],input[type=radio]`,
  check(element, page) {
    const [label, ...more] = shownLabels(element, page);
    if (!label || more.length > 0 || label.contains(element) || !isOpen(element, page)) return;
    if (page.closest(element, 'table')) return undefined;
    // The text, since its box may reach up to the field.
    const range = page.document.createRange();
    range.selectNodeContents(label);
    const text = range.getBoundingClientRect();
    const field = page.rect(element);
    const across = Math.max(field.left - text.right, text.left - field.right);
    const down = Math.max(field.top - text.bottom, text.top - field.bottom);
    // A hint or a message between them leads from one to the other.
    const isApart = down > MAX_DOWN_PX && !besides(element, page).some(({ isBefore }) => isBefore);
    const isFar = across > MAX_ACROSS_PX || isApart;
    return isFar ? { element, facts: { text: page.text(label) } } : undefined;
  },
};
