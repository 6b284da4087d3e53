import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Empty paragraph or line breaks make a gap',
  affects: ['blind'],
  finding:
    'There is nothing in this paragraph or between these line breaks; they only push the text down.',
  why: 'Some screen readers stop here and say “blank”. After a few of them people think that the page is over.',
  mend: 'Take the empty paragraphs and extra line breaks out. A developer can set larger margins in the style sheet.',
};
