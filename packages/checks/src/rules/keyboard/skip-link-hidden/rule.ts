import type { ElementRule } from '../../../contract/types.ts';

export const rule: ElementRule = {
  id: 'skip-link-hidden',
  level: 'warning',
  wcag: ['2.4.1'],
  selector: 'a[href^="#"]',
  check(element, page) {
    const skips = page.anyWords('skips');
    const text = element.textContent.trim();
    if (!skips.test(text) || element.checkVisibility({ visibilityProperty: true }))
      return undefined;
    const hasOther = page
      .all('a[href^="#"]')
      .some((each) => page.isTabbable(each) && skips.test(each.textContent.trim()));
    return hasOther ? undefined : { element, facts: { text } };
  },
};
