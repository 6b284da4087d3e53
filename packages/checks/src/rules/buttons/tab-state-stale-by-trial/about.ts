import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Tab says that it is not chosen while its part is shown',
  affects: ['blind'],
  finding:
    'The tab “{text}” was pressed and its part is shown, but its aria-selected still says false.',
  why: 'A screen reader names another tab as the chosen one. People do not know which part they are reading.',
  mend: 'Set aria-selected to true on the tab that is chosen, and to false on the others, whenever that changes.',
};
