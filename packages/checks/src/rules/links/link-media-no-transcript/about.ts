import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link to a recording without a transcript',
  affects: ['deaf', 'blind', 'cognitive'],
  finding:
    'The link “{text}” leads to a recording ({extension}), and there is no transcript near it.',
  why: 'Deaf people get nothing from a sound file. People who do not see the picture miss what a film only shows. Many others are in a place where they cannot listen.',
  mend: 'Put a transcript beside the link: all that is said, and for a film also what is shown. For a film, link to a page with captions rather than to the bare file.',
  before: '<a href="talk.mp3">Listen to the talk</a>',
  after:
    '<a href="talk.mp3">Listen to the talk</a> (<a href="talk.html">transcript of the talk</a>)',
};
