import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Drawing without an alternative',
  affects: ['blind'],
  finding: 'This drawing (<{kind}>) has no text alternative.',
  why: 'Charts, maps and signature fields are often drawn by a script. Screen readers find nothing there, not even that there is something.',
  mend: 'Give it role="img" and a name that says what it shows (aria-label), and offer the data as text or table. Mark mere decoration with aria-hidden="true".',
  before: '<canvas id="costs"></canvas>',
  after:
    '<canvas id="costs" role="img" aria-label="Costs doubled since 2010; figures in the table below"></canvas>',
  question: 'Is this drawing mere decoration, or is all that it shows said beside it?',
};
