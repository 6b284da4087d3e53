import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'The keyboard cannot leave this control',
  affects: ['keyboard', 'blind', 'motor'],
  finding: 'A script of the page keeps the focus here, or swallows the Tab key.',
  why: 'People who use a keyboard reach this control and cannot get any further. They have to close the page.',
  mend: 'Let Tab and Shift+Tab through: react only to the keys that are needed, and never give the focus back to a control that loses it.',
};
