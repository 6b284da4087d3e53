import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Page title and main heading have no word in common',
  affects: ['blind', 'cognitive'],
  finding: 'The title says “{text}”, the main heading “{heading}”.',
  why: 'People who hear the title first, or choose the page by it, have to know from the heading that they are in the right place.',
  mend: 'Begin the title with the words of the main heading.',
  question: 'Does the title “{text}” say what this page is about?',
};
