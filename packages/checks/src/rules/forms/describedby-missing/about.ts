import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Hint that is not there',
  affects: ['blind'],
  finding: 'The field refers to a description “{ids}”, and there is no element with that id.',
  why: 'A screen reader should read the hint with the field and reads nothing. People do not learn what the hint says.',
  mend: 'Give the hint the id that the field names in aria-describedby, or take the attribute away.',
};
