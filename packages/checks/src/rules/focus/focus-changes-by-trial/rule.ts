import type { ContextChange } from '../../../contract/measures.ts';
import type { Level, PageRule } from '../../../contract/types.ts';

const EFFECTS: Record<ContextChange['effect'], readonly [Level, string]> = {
  navigation: ['error', 'the page goes on to another one'],
  window: ['error', 'a window opens'],
  submit: ['error', 'the form is sent'],
  'focus-lost': ['error', 'the focus is taken away again'],
  'focus-moved': ['warning', 'the focus is moved elsewhere'],
};

export const rule: PageRule = {
  id: 'focus-changes-by-trial',
  level: 'error',
  wcag: ['3.2.1'],
  needs: ['focus'],
  *examine({ measures }) {
    for (const { element, effect } of measures.focus?.changes ?? []) {
      const [level, what] = EFFECTS[effect];
      yield { element, level, facts: { what } };
    }
  },
};
