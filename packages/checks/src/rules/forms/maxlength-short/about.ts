import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Field may be too short',
  affects: ['motor', 'cognitive', 'everyone'],
  finding: 'The field “{name}” cuts off after {limit} characters.',
  why: 'What people paste or dictate is cut without a word: numbers with blanks, long names, addresses of e-mail. They do not notice, or cannot enter their own name.',
  mend: 'Allow more characters, accept blanks, and check the answer after sending.',
  question: 'Does everything that people may enter here fit, with blanks and country codes?',
};
