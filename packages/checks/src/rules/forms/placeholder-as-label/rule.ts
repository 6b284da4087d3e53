import type { ElementRule } from '../../../contract/types.ts';
import { groupOf, isOpen, shownLabel } from '../fields.ts';
import { besides } from '../beside.ts';

export const rule: ElementRule = {
  id: 'placeholder-as-label',
  level: 'warning',
  wcag: ['3.3.2'],
  selector: 'input[placeholder],textarea[placeholder]',
  check(element, page) {
    const text = element.getAttribute('placeholder')?.trim();
    if (!text || !isOpen(element, page) || shownLabel(element, page)) return undefined;
    const hasName =
      element.matches('[aria-label],[aria-labelledby],[title]') ||
      (element as HTMLInputElement).labels?.length;
    // The button beside a search field says what it is for, if it also has a name to be heard.
    const isSearch =
      element.getAttribute('type') === 'search' || page.closest(element, '[role=search],search');
    if (hasName && (isSearch || page.closest(element, 'td,[role=gridcell]'))) return undefined;
    if (besides(element, page).some(({ isBefore }) => isBefore)) return undefined;
    const group = groupOf(element, page);
    return group && hasName && page.name(group) ? undefined : { element, facts: { text } };
  },
};
