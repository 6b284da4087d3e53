import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Long number is in one piece',
  affects: ['cognitive', 'low-vision', 'blind'],
  finding: '“{text}” has so many digits that nobody can copy or say it without a mistake.',
  why: 'People lose their place in it when they write it down or tell it over the telephone. Screen readers say it as billions.',
  mend: 'Write it in groups of three or four digits, and accept it with and without blanks.',
  before: '4839201748392017',
  after: '4839 2017 4839 2017',
};
