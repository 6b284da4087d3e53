import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Choices can only be clicked',
  affects: ['keyboard', 'blind', 'motor'],
  finding:
    'At “{name}” choices appear, such as “{text}”. Neither the arrow keys nor Tab get to them.',
  why: 'People who use a keyboard, a switch or a screen reader see or guess that there are choices and cannot take any.',
  mend: 'Let the arrow keys move through the choices and Enter take one, and say which it is with aria-activedescendant. Or use select or datalist.',
};
