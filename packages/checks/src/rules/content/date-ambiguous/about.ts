import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Date can be read in two ways',
  affects: ['cognitive', 'everyone'],
  finding: '“{text}” may mean a day of one month or of another.',
  why: 'Some people read the month first, others the day, and miss what they had to do by then.',
  mend: 'Write the month as a word and the year in full.',
  before: '03/04/26',
  after: '3 April 2026',
};
