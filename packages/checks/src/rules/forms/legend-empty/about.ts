import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Empty legend',
  affects: ['blind', 'low-vision'],
  finding: 'The legend of this group of fields says nothing.',
  why: 'Screen readers read the legend with the fields. Here people hear a group without a question.',
  mend: 'Write the question or the topic of the fields into the legend, or take the fieldset and its legend away.',
};
