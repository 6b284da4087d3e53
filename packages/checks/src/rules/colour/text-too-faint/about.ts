import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is too faint',
  affects: ['low-vision'],
  finding: 'At its faintest the text has a contrast of {ratio} to 1; it needs {needed} to 1.',
  why: 'People with weak sight, or on a screen in the sun, cannot read it. Over a colour run, some letters fade before others.',
  mend: 'Choose colours that stand out from the text along the whole run, or a darker colour for the text; in a drawing, a darker "fill".',
  before: '.start { color: #fff; background: linear-gradient(90deg, #ffd54a, #f08c1b) }',
  after: '.start { color: #fff; background: linear-gradient(90deg, #0b4f9e, #123a5e) }',
};
