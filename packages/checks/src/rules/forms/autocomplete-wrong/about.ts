import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Browser fills in the wrong thing',
  affects: ['cognitive', 'motor'],
  finding: 'The field “{name}” tells the browser to fill in “{value}”.',
  why: 'The browser puts something else into the field than its label asks for. People who rely on it, because typing or remembering is hard, send wrong details.',
  mend: 'Write autocomplete="{token}" into the field, or the value that fits its label.',
};
