import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Gap of a template was not filled',
  affects: ['everyone', 'cognitive'],
  finding: '“{text}” is a note to whoever writes the page.',
  why: 'People look for the address, the date or the name, and find that nobody wrote it. In an accessibility statement they cannot report what shuts them out.',
  mend: 'Fill it in, or take the sentence away.',
  before: 'Write to [insert email address].',
  after: 'Write to web@northfield.example.',
};
