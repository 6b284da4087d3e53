import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Button does not say what it does',
  finding: 'The button is called only “{name}”.',
  why: 'People who hear the page, or a list of its buttons, do not learn what happens. People who find reading hard need the same word.',
  mend: 'Name what the button does: “Send application”, “Search”.',
};
