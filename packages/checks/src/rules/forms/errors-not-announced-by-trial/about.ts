import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Error messages come in silence',
  affects: ['blind', 'low-vision'],
  finding:
    'When the form is sent too early, “{text}” appears. No screen reader says so, and the focus does not go there.',
  why: 'People who do not see the message, or see another part of the page, press the button and nothing happens for them.',
  mend: 'Put a summary of the errors at the top and move the focus to it, or give it role="alert".',
};
