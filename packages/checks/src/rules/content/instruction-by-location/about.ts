import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Something is told by its place on the screen only',
  affects: ['blind', 'low-vision', 'cognitive'],
  finding: 'The text says “{text}”, and not what is there.',
  why: 'People who hear the page have no left and right. On a phone, or when the page is enlarged, what was on the right stands below.',
  mend: 'Name the thing by its heading or label. The place may stay beside the name.',
  before: '<p>Use the menu on the right.</p>',
  after: '<p>Use the menu “Your applications”, on the right.</p>',
};
