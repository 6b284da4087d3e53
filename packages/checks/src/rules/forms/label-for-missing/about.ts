import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Label is tied to no field',
  affects: ['blind', 'motor', 'speech-input'],
  finding: 'The label “{text}” looks like the label of a field, but is tied to none.',
  why: 'Screen readers do not read it with the field. People who click badly, or speak to their computer, cannot use the label to get into the field.',
  mend: 'Give the field an id and write the same into the attribute for of the label.',
  before: '<label>Irish</label> <input type="checkbox">',
  after: '<label for="irish">Irish</label> <input type="checkbox" id="irish">',
};
