import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Placeholder in place of a label',
  affects: ['cognitive', 'low-vision', 'speech-input', 'everyone'],
  finding: 'The only visible label of this field is the grey text in it: “{text}”.',
  why: 'The grey text goes away with the first letter. People who are interrupted, forget quickly or check their answers no longer know what the field is for, and many cannot read the pale grey at all.',
  mend: 'Put a visible label above the field. Keep the placeholder only for an example, or take it away.',
  before: '<input placeholder="Email">',
  after: '<label for="email">Email</label> <input id="email">',
};
