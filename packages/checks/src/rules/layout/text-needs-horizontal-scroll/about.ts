import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is wider than the room it has',
  affects: ['low-vision', 'motor', 'cognitive'],
  finding:
    'The text is {width} pixels wide, in a space of {room}. Each line has to be scrolled sideways.',
  why: 'Who has to scroll for every line loses the line. People with low vision, on whose enlarged screen the space is smaller still, and people who cannot use a mouse are shut out.',
  mend: 'Let the text wrap: take the fixed width (and “white-space: nowrap”) away, or use max-width: 100%.',
};
