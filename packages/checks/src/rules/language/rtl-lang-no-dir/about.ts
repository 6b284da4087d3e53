import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Right-to-left language without its direction',
  affects: ['everyone', 'cognitive'],
  finding:
    'The text is in a language that is written from right to left, and runs from left to right.',
  why: 'Full stops, brackets and numbers land at the wrong end of the line, and the text hangs on the wrong side. The sense can change.',
  mend: 'Add dir="rtl" where the language is set.',
  before: '<p lang="ar">…</p>',
  after: '<p lang="ar" dir="rtl">…</p>',
};
