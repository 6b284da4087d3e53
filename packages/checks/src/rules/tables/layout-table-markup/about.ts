import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Table is said to be for layout, but marked up as data',
  affects: ['blind'],
  finding:
    'The table has role="presentation" and at the same time headers, a caption or a summary.',
  why: 'The role takes the table away for people who use screen readers. If it holds data, they cannot tell which value belongs to which header. If it does not, the headers and the summary mislead.',
  mend: 'If the table holds data, take the role away. If it only places things, take th, caption, summary, scope and headers away.',
};
