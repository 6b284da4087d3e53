import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link leads nowhere',
  affects: ['keyboard', 'blind', 'everyone'],
  finding: 'The link “{text}” has the address “#{target}”, which is no place on this page.',
  why: 'A link promises another place. This one leaves people where they are or throws them to the top of the page. Keyboard and screen reader users lose their position and wait for a page that does not come.',
  mend: 'Write the address that it leads to. If a part of this page is meant, give that part the id that the link names. If it does something on this page, make it a <button>.',
  before: '<a href="#">Show the map</a>',
  after: '<button type="button">Show the map</button>',
};
