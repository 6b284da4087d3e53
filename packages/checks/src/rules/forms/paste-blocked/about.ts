import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Pasting is blocked',
  affects: ['cognitive', 'motor', 'low-vision'],
  finding: 'The field does not take what is pasted into it.',
  why: 'People who cannot remember a password or copy a long code letter by letter paste it, or let a password manager fill it in. They cannot log in here.',
  mend: 'Take away the script that stops pasting. It does not make the page safer.',
};
