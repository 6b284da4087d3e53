import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Drawn box or switch is too faint',
  affects: ['low-vision'],
  finding: 'The box or switch that is drawn here has a contrast of {ratio} to 1; it needs 3 to 1.',
  why: 'People with weak sight see words, and nothing that could be ticked or switched.',
  mend: 'Draw its border in a darker colour, or leave the box to the browser: accent-color gives it yours.',
  before: 'label::before { border: 2px solid #ddd }',
  after: 'label::before { border: 2px solid #555 }',
};
