import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Two elements have the same id',
  affects: ['blind', 'everyone'],
  finding: 'The id “{id}” is already used further up on this page.',
  why: 'Labels, error messages and links within the page point at an id. With two of them they point at the first one only: the second field is then read without its label or its hint.',
  mend: 'Give the second element an id of its own, and correct what points at it.',
  before: '<input id="name"> … <input id="name">',
  after: '<input id="name"> … <input id="partner-name">',
};
