import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Embedded content without a name',
  affects: ['blind'],
  finding: 'The embedded content has no name.',
  why: 'Screen readers say that something is embedded, and not what. People have to go into it to find out, and may not find their way back.',
  mend: 'Say in a title what it is, and offer a link to the same content as a page or a file.',
  before: '<embed src="form.pdf">',
  after: '<embed src="form.pdf" title="Application form">',
};
