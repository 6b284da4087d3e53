import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Password has to be entered in pieces',
  affects: ['cognitive', 'motor'],
  finding: 'People are asked for single characters of something they know by heart.',
  why: 'A password manager cannot fill it in. People have to remember, count and copy letter by letter, which many cannot do.',
  mend: 'Ask for the whole password in one field that can be filled in and pasted into, or offer another way to log in.',
};
