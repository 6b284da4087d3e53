import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link opens a file without a word',
  affects: ['blind', 'cognitive', 'everyone'],
  finding: 'The link “{text}” opens a file ({extension}), and does not say so.',
  why: 'A file opens in another program, where a screen reader, enlarged text or the Back button work differently or not at all. On a phone it may cost money or not open. People want to know before.',
  mend: 'Name the format, and best the size, in the link. Better still, offer the content as a page.',
  before: '<a href="guide.pdf">Guide for landlords</a>',
  after: '<a href="guide.pdf">Guide for landlords (PDF, 220 kB)</a>',
};
