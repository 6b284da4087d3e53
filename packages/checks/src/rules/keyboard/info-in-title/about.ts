import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'A tooltip says what stands nowhere else',
  affects: ['keyboard', 'blind', 'low-vision', 'motor'],
  finding: '“{text}” is only to be read with the mouse.',
  why: 'A title appears when a mouse rests on the text. With a keyboard, on a phone or a tablet and in most screen readers nobody gets to know of it.',
  mend: 'Write it into the text, or put it behind a button that opens it.',
  before: '<sup title="Half price for people over 65">i</sup>',
  after: '<p>Half price for people over 65.</p>',
};
