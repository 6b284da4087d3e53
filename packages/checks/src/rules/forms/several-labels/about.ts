import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Several labels for one field',
  affects: ['blind', 'speech-input'],
  finding: 'The field has more than one label: “{texts}”.',
  why: 'Some screen readers read only the first label, others only the last. People hear half of the question, or one that belongs to another field.',
  mend: 'Keep one label for each field. Make the question of several fields the legend of a fieldset, and a remark a description (aria-describedby).',
};
