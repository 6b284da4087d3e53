import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Name of an image or link contradicts what it is',
  affects: ['blind', 'speech-input'],
  finding: 'It is called “{alt}”, but its file or address says {meant}, not {said}.',
  why: 'Who does not see the picture has nothing but its name to go by. A name that was copied from the icon beside it leads people to the wrong place.',
  mend: 'Compare what is to be seen, where it leads, and what it is called, and put the right name in.',
  before: '<a href="https://facebook.com/city"><img alt="Twitter" src="fb.svg"></a>',
  after: '<a href="https://facebook.com/city"><img alt="Facebook" src="fb.svg"></a>',
};
