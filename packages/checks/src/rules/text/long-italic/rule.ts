import type { ElementRule } from '../../../contract/types.ts';
import { PROSE } from '../../../page/prose.ts';
import { isLead } from '../is-lead.ts';

const MIN_LENGTH = 100;

export const rule: ElementRule = {
  id: 'long-italic',
  level: 'warning',
  wcag: [],
  selector: PROSE,
  check(element, page) {
    if (page.ownText(element).length < MIN_LENGTH) return undefined;
    const isSlanted = /^(?:italic|oblique)/.test(page.style(element).fontStyle);
    return isSlanted && isLead(element, page) ? { element } : undefined;
  },
};
