import type { ElementRule } from '../../../contract/types.ts';

/** Nothing but going to another page, perhaps with the default kept from happening. */
const GOES =
  /^\s*(?:return\s+)?(?:(?:window|document|self|top|parent)\s*\.\s*)?location(?:\s*\.\s*(?:href|pathname))?\s*(?:=|\.\s*(?:assign|replace)\s*\()\s*["'`][^;]*;?\s*(?:return (?:false|true);?)?\s*$/;

export const rule: ElementRule = {
  id: 'button-navigates',
  level: 'warning',
  wcag: [],
  isMinor: true,
  selector: 'button[onclick],input[type=button][onclick],[role=button][onclick]',
  check: (element, page) =>
    GOES.test(element.getAttribute('onclick') ?? '') && page.isExposed(element)
      ? { element, facts: { text: page.name(element) } }
      : undefined,
};
