import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Field says that its list is closed while it is open',
  affects: ['blind'],
  finding: 'The choices of “{name}” are shown, and its aria-expanded still says false.',
  why: 'A screen reader says “collapsed”. People who do not see the list do not know that there is anything to choose from.',
  mend: 'Set aria-expanded to true when the list opens, and to false when it closes.',
};
