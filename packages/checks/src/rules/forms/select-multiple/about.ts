import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'List to choose several things from',
  affects: ['keyboard', 'motor', 'cognitive'],
  finding: 'The list asks people to choose several entries while they hold a key.',
  why: 'Few people know which key. By keyboard, with one hand, or on a phone it is hard, and one wrong click takes all choices away.',
  mend: 'Use a group of checkboxes.',
};
