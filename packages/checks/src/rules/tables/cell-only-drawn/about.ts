import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Cell of a table says something by a sign or colour only',
  affects: ['blind', 'colour-blind', 'cognitive'],
  finding: 'All that is in this cell is a sign or a colour without words.',
  why: 'Screen reader users hear that the cell is empty. A tick, a cross or a green dot tells them nothing, and colours look alike to many people.',
  mend: 'Write the word as well: “Yes”, “No”, “approved”. It may be hidden from sight if there is no room.',
  before: '<td><i class="icon-check"></i></td>',
  after: '<td><i class="icon-check" aria-hidden="true"></i> Yes</td>',
};
