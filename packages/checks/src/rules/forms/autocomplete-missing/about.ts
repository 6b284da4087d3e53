import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Browser cannot fill in this field',
  affects: ['cognitive', 'motor', 'speech-input'],
  finding: 'The field “{name}” asks for something the browser knows, and does not let it help.',
  why: 'People who type slowly, make mistakes in spelling, or cannot remember their details rely on the browser to fill them in. Some tools also show a picture of what the field is for.',
  mend: 'Write the attribute autocomplete="{token}" into the field, or the value that fits better.',
  question: 'Does this field ask for something that does not belong to the person who fills it in?',
  before: '<input id="email">',
  after: '<input id="email" autocomplete="email">',
};
