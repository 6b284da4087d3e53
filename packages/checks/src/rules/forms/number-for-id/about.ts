import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Number field for something that is not counted',
  affects: ['motor', 'speech-input', 'cognitive'],
  finding: '“{name}” is not an amount, but the field counts it up and down.',
  why: 'A turn of the mouse wheel or a wrong key changes the number without notice. Leading noughts get lost, and blanks and letters are refused. Speech input has trouble with such fields.',
  mend: 'Use type="text" with inputmode="numeric", and take blanks out after sending.',
  before: '<input type="number">',
  after: '<input type="text" inputmode="numeric">',
};
