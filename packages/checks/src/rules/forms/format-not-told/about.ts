import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Expected format is not said',
  affects: ['cognitive', 'blind', 'everyone'],
  finding: 'The field “{name}” takes only a certain form of answer, and nothing says which.',
  why: 'People enter what they are used to and get an error. Who finds forms hard, or hears them, may not find out what is wanted.',
  mend: 'Write an example or the limit as a hint below the label, such as “For example, 31 3 1980”, and tie it to the field with aria-describedby.',
};
