import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Group of fields without a name',
  affects: ['blind', 'low-vision'],
  finding: 'The group has no legend as its first element, and no other name.',
  why: 'Screen readers say “group” and nothing more. People do not hear the question that the fields belong to.',
  mend: 'Write the question as the legend, as the first thing in the fieldset, right inside it. Or take the fieldset away, if it groups nothing.',
};
