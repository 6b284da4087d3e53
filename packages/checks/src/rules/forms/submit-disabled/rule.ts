import type { ElementRule } from '../../../contract/types.ts';
import { openFields, SENDS } from '../fields.ts';

/** https://design-system.service.gov.uk/components/button/ : disabled buttons confuse people. */
export const rule: ElementRule = {
  id: 'submit-disabled',
  level: 'warning',
  wcag: ['3.3.1'],
  isMinor: true,
  selector: 'form',
  check(element, page) {
    const buttons = [...element.querySelectorAll(SENDS)].filter((each) => page.isShown(each));
    const [button] = buttons;
    if (!button || !buttons.every((each) => each.matches(':disabled'))) return undefined;
    const isEmpty = openFields(element, page).some(
      (field) => !(field as Partial<HTMLInputElement>).value,
    );
    if (!isEmpty || page.description(button)) return undefined;
    return { element: button, facts: { text: page.name(button) } };
  },
};
