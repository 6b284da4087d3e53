import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Word of the office that few people use',
  affects: ['cognitive', 'everyone'],
  finding: 'The text uses “{text}”.',
  why: 'Legal and official words stop people with reading difficulties or another first language, and slow everyone down.',
  mend: 'Use the everyday word, or explain the word where it comes first.',
  before: '<p>Pursuant to the Act, applicants shall utilise form 7.</p>',
  after: '<p>The law says: you have to use form 7.</p>',
  question: 'Does everybody who uses this page understand “{text}”?',
};
