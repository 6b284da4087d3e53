import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Password or code has to be entered in pieces',
  affects: ['cognitive', 'motor'],
  finding: 'People are asked for single characters of a password or a code.',
  why: 'A password manager cannot fill it in, and a code cannot be pasted. People have to remember, count and copy letter by letter, which many cannot do.',
  mend: 'Ask for the whole password or code in one field that can be filled in and pasted into, or offer another way to log in.',
};
