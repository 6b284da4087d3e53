import type { ElementRule } from '../../../contract/types.ts';
import { PROSE } from '../../../page/prose.ts';
import { isLead } from '../is-lead.ts';

/** Where a line under words has a meaning of its own, or where they can be pressed. */
const MEANT =
  'a,abbr,acronym,ins,dfn,label,summary,th,[role=link],[role=tab],[role=menuitem],[aria-current],[tabindex],[onclick],[contenteditable]';

export const rule: ElementRule = {
  id: 'underlined-text',
  level: 'warning',
  wcag: [],
  selector: PROSE,
  check(element, page) {
    if (!/\p{L}{2}/u.test(page.ownText(element))) return undefined;
    const { textDecorationLine, textDecorationStyle, cursor } = page.style(element);
    if (!textDecorationLine.includes('underline') || textDecorationStyle !== 'solid')
      return undefined;
    if (cursor === 'pointer' || page.closest(element, MEANT)) return undefined;
    const isPressed = page.listeners?.has(element, 'click', 'mousedown', 'keydown');
    return !isPressed && isLead(element, page) ? { element } : undefined;
  },
};
