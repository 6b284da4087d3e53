import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'The same thing is asked twice',
  affects: ['cognitive', 'motor'],
  finding: 'The field “{name}” seems to ask for something that was entered before.',
  why: 'Typing something again is hard for people who forget, tire quickly or type slowly, and mistakes become more likely.',
  mend: 'Fill in what is known, or offer it for choosing: “Same as the address above”. Show an e-mail address once more for checking instead of asking for it twice.',
  question:
    'Is it necessary to enter this again, because it is a matter of safety or because the first entry no longer holds?',
};
