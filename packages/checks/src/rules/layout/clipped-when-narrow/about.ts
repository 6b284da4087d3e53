import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is lost in a narrow window',
  affects: ['low-vision', 'cognitive'],
  finding: 'In a window of 320 pixels, text here {what}, by {byPx} pixels.',
  why: 'At four times the size, or on a small phone, the page has no more room than this. Text that is cut off then cannot be read at all.',
  mend: 'Let text wrap and boxes grow. Take out fixed widths and heights, and line breaks that are forbidden.',
  before: '.name { white-space: nowrap; overflow: hidden }',
  after: '.name { overflow-wrap: anywhere }',
};
