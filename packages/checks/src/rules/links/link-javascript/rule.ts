import type { ElementRule } from '../../../contract/types.ts';

export const rule: ElementRule = {
  id: 'link-javascript',
  level: 'warning',
  wcag: [],
  selector: '[href^="javascript:" i]',
  check: (element, page) =>
    page.isExposed(element) && page.role(element) === 'link'
      ? { element, facts: { text: page.name(element) } }
      : undefined,
};
