import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Button is dead until all is filled in',
  affects: ['cognitive', 'blind', 'keyboard', 'low-vision'],
  finding: '“{text}” is disabled while something in the form is missing, and nothing says what.',
  why: 'People press it and nothing happens. Nobody tells them which answer is missing or wrong; with the keyboard they do not even get to the button, and its grey words are hard to read.',
  mend: 'Leave the button enabled. When it is pressed too early, say which answers are missing and lead to them.',
};
