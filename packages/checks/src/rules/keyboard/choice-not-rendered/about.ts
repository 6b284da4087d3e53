import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Field that the keyboard cannot reach',
  affects: ['keyboard', 'blind', 'speech-input', 'motor'],
  finding: '“{text}” works with a click on its label only: its field is taken off the page.',
  why: 'A label cannot have the focus, and a field with display: none cannot either. People who use a keyboard, a switch or a screen reader cannot choose it.',
  mend: 'Leave the field where it is and make it see-through, over what is drawn in its place: opacity: 0 instead of display: none. Show the focus on the drawing.',
  before:
    '<input type="file" id="proof" style="display: none"><label for="proof">Choose a file</label>',
  after: '<label for="proof">Proof of address</label><input type="file" id="proof">',
};
