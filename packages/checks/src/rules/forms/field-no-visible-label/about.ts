import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'No visible label',
  affects: ['cognitive', 'speech-input', 'everyone'],
  finding: 'The field is called “{name}”, but only for screen readers.',
  why: 'People who see the page have to guess what the field is for. People who speak to their computer cannot say its name.',
  mend: 'Show the label beside or above the field, unless something else that can be seen says what to enter.',
  question: 'Can people who see the page tell what to enter here?',
};
