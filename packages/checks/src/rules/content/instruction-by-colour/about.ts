import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Something is told by its colour only',
  affects: ['blind', 'colour-blind', 'low-vision'],
  finding: 'The text says “{text}”. Only people who see the colour know what is meant.',
  why: 'One man in twelve does not tell red from green. People who hear the page, print it in black or set colours of their own have no colour to go by.',
  mend: 'Say it in words or with a sign as well: “required”, “closed”, an asterisk. Name a button by its label.',
  before: '<p>Fields in red are required.</p>',
  after: '<p>Fields marked “required” have to be filled in.</p>',
};
