import type { ElementRule } from '../../../contract/types.ts';

export const rule: ElementRule = {
  id: 'accesskey',
  level: 'warning',
  wcag: [],
  selector: '[accesskey]:not([accesskey=""])',
  check: (element, page) =>
    page.isExposed(element)
      ? {
          element,
          facts: { key: element.getAttribute('accesskey') ?? '', text: page.name(element) },
        }
      : undefined,
};
