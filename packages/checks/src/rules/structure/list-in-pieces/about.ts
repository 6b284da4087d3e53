import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'One list is cut into several',
  affects: ['blind'],
  finding: 'Here {count} lists of one entry each follow each other.',
  why: 'Screen readers say “list, one entry” again and again, and never how many there are.',
  mend: 'Put all entries into one list.',
  before: '<ol><li>Take a photo.</li></ol><ol start="2"><li>Send it.</li></ol>',
  after: '<ol><li>Take a photo.</li><li>Send it.</li></ol>',
};
