import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link runs a script instead of leading somewhere',
  affects: ['keyboard', 'blind', 'everyone'],
  finding: 'The link “{text}” has no address: it runs a script.',
  why: 'People expect of a link that it leads to a page. This one cannot be opened in a new tab, saved or sent to somebody, speech and screen reader users are told “link” although it acts as a button, and where scripts fail it does nothing.',
  mend: 'If it does something on this page, make it a <button>. If it leads somewhere, write the address into href.',
  before: '<a href="javascript:print()">Print</a>',
  after: '<button type="button">Print</button>',
};
