import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'hover-only-by-trial',
  level: 'warning',
  wcag: ['2.1.1', '1.4.13'],
  needs: ['hover'],
  *examine(page) {
    for (const { trigger, text, isOnFocus } of page.measures.hover ?? []) {
      // Who presses it, or hears its name, gets the same words.
      const control = page.closest(trigger, 'a,button,[tabindex]') ?? trigger;
      const said = `${page.name(control)} ${page.description(control)}`;
      const opens = control.matches('[aria-expanded],[aria-haspopup],summary,[popovertarget]');
      if (!isOnFocus && !opens && !said.includes(text)) yield { element: trigger, facts: { text } };
    }
  },
};
