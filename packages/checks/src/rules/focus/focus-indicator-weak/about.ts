import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'The sign of the focus is hard to see',
  affects: ['keyboard', 'low-vision'],
  finding:
    'When Tab comes to this element, hardly anything changes: most of what does has a contrast of {contrast} to 1.',
  why: 'People with low vision who use the keyboard lose track of where they are. A pale line or a slight shade is not seen at a glance.',
  mend: 'Draw a line of at least 2 pixels around the element, in a colour with a contrast of at least 3 to 1 to what was there before.',
  before: 'a:focus { outline: 1px dotted #ccc }',
  after: 'a:focus-visible { outline: 3px solid #1d4ed8 }',
};
