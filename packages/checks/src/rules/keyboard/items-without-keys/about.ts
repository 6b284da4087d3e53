import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Arrow keys do nothing in a group of controls',
  affects: ['keyboard', 'blind', 'motor'],
  finding: '“{text}” is left out of the tab order, and no arrow key leads to it.',
  why: 'In tabs, menus and lists of choices Tab stops once, and arrow keys go on from there. Without them, people who use a keyboard never get to the others.',
  mend: 'Listen for the arrow keys on the group, move the focus with them, and change tabindex along. Or use links, buttons or radio buttons, which know their keys.',
};
