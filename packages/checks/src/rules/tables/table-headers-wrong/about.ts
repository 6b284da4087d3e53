import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Cell names the header of another row',
  affects: ['blind'],
  finding:
    'The cell “{text}” names a header of another row in its headers attribute, and not that of its own.',
  why: 'A screen reader says the wrong header with the cell: people hear the fee of one thing as that of another.',
  mend: 'Let headers name the id of the header in the same row. In a simple table leave it out and use scope.',
  before: '<th id="b">Card</th><td headers="a fee">£37</td>',
  after: '<th id="b">Card</th><td headers="b fee">£37</td>',
};
