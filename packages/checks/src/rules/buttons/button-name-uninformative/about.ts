import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Name of a button does not say what it does',
  affects: ['blind', 'speech-input', 'cognitive'],
  finding: 'The button is called “{text}”.',
  why: 'Screen reader users hear the name alone, without what is around it. “Click” or “×” does not tell them what will happen, and nobody dares to try on a form about money.',
  mend: 'Name what the button does: “Send application”, “Search”, “Close the message”. If only a sign is to be seen, give the words in aria-label or in the alternative of the image.',
  before: '<input type="image" src="go.png" alt="click">',
  after: '<input type="image" src="go.png" alt="Send application">',
};
