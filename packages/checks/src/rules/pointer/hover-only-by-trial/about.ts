import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Only the pointer brings this up',
  affects: ['keyboard', 'blind', 'motor', 'speech-input'],
  finding: '“{text}” appears when the pointer is here, but not when the keyboard is.',
  why: 'People who use a keyboard, a screen reader or their voice do not have a pointer to rest on something, so they never learn of it.',
  mend: 'Show it on focus as well, on something that can have the focus; or show it always.',
  before: '.tip { display: none } .term:hover .tip { display: block }',
  after: '.term:hover .tip, .term:focus-within .tip { display: block }',
};
