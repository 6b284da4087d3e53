import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Instruction comes after the button',
  affects: ['blind', 'low-vision', 'cognitive'],
  finding:
    '“{text}” has to be known for filling in the form, and stands after the button that sends it.',
  why: 'Who listens to a form, enlarges it or reads it from top to bottom fills it in before this is reached, sends it, and is told that it is wrong.',
  mend: 'Put the instruction before the field that it is about, and tie it to that field with aria-describedby.',
};
