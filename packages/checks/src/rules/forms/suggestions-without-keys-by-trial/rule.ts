import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'suggestions-without-keys-by-trial',
  level: 'error',
  wcag: ['2.1.1'],
  needs: ['typing'],
  *examine(page) {
    for (const { element, options, isTabbable, arrows } of page.measures.typing ?? []) {
      if (options.length < 2 || isTabbable || arrows !== 'nothing') continue;
      // By its role it promises arrow keys; elsewhere one can type the whole word.
      const isPromised = page.closest(element, '[role=combobox]') !== null;
      yield {
        element,
        level: isPromised ? 'error' : 'warning',
        facts: { name: page.name(element), text: options[0] ? page.text(options[0]) : '' },
      };
    }
  },
};
