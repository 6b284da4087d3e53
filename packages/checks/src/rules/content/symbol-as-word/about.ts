import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Signs stand for words',
  affects: ['blind', 'cognitive'],
  finding: '“{text}” says with signs what nothing says in words.',
  why: 'Screen readers say “black star, black star …”, another name than people know the sign by, or nothing at all. Not everybody knows what a sign is to mean.',
  mend: 'Write the word, and hide the sign from screen readers: “Telephone”, “4 of 5 stars”.',
  before: '★★★★☆',
  after: '<span aria-hidden="true">★★★★☆</span> 4 of 5 stars',
};
