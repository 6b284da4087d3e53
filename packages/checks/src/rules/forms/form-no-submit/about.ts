import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Form without a button',
  affects: ['keyboard', 'cognitive', 'blind'],
  finding: 'The form has fields, and no button to send it.',
  why: 'If a form sends itself while people fill it in, the page changes without warning: people who do not see it are lost, and people who move by keyboard cannot correct themselves. If it does not, nobody can send it.',
  mend: 'Add a button that says what it does, such as “Send application”.',
};
