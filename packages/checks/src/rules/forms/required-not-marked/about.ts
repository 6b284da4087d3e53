import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Required fields are not marked',
  affects: ['cognitive', 'everyone'],
  finding:
    'Some fields of this form have to be filled in, and their labels do not say so ({count}); others may stay empty.',
  why: 'People learn only after sending which fields were needed. Those who find forms hard, or type slowly, have to go through the form again.',
  mend: 'Write “(required)” or “(optional)” into the labels. If you use a star, explain it at the top of the form.',
};
