import type { ElementRule } from '../../../contract/types.ts';

export const rule: ElementRule = {
  id: 'link-text-url',
  level: 'warning',
  wcag: ['2.4.9'],
  selector: 'a[href],[role=link]',
  check(element, page) {
    const text = page.name(element);
    // A short address, such as that of an agency, is a name that people know.
    return /^(?:https?:\/\/|www\.)\S{20,}$/i.test(text) && page.isExposed(element)
      ? { element, facts: { text } }
      : undefined;
  },
};
