import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Same link has another name on other pages',
  affects: ['blind', 'cognitive'],
  finding: 'The link is called “{text}” here and “{other}” on another page.',
  why: 'People who know a page by its words take the two for different things, and look for the one they know.',
  mend: 'Use one name for one page or function on all pages.',
};
