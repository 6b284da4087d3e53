import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is too faint over a picture',
  affects: ['low-vision', 'everyone'],
  finding:
    'Over a third of the picture behind “{text}” the contrast is {ratio} to 1 or less; it needs {needed} to 1.',
  why: 'Where the picture is about as bright as the letters, people with low vision, or with the sun on their screen, cannot tell one from the other.',
  mend: 'Put a plain or nearly plain ground behind the text, darken or lighten the picture there, or set the text beside it. Then it stays legible with the next picture too.',
  before: '.hero { background: url(sky.jpg); color: #fff }',
  after: '.hero p { background: #0d2b45; color: #fff }',
};
