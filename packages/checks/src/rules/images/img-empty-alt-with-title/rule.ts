import type { ElementRule } from '../../../contract/types.ts';

export const rule: ElementRule = {
  id: 'img-empty-alt-with-title',
  level: 'warning',
  wcag: ['1.1.1'],
  selector: 'img[title]:not([title=""],[alt]:not([alt=""]),[aria-label],[aria-labelledby])',
  check: (element, page) =>
    page.isExposed(element)
      ? { element, facts: { title: element.getAttribute('title') ?? '' } }
      : undefined,
};
