import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Recording without a transcript',
  affects: ['deaf', 'cognitive', 'everyone'],
  finding: 'Near this sound recording there is no transcript.',
  why: 'Deaf people get nothing from a recording. People who read better than they listen, and people in a loud or a silent place, miss it as well.',
  mend: 'Put the text of all that is said below the recording, or link to it there, and call it a transcript.',
  before: '<audio src="talk.mp3" controls></audio>',
  after: '<audio src="talk.mp3" controls></audio> <a href="talk.html">Transcript of the talk</a>',
};
