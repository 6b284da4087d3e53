import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Film without captions',
  affects: ['deaf', 'cognitive', 'everyone'],
  finding: 'No captions belong to this film.',
  why: 'Deaf people do not learn what is said in it, nor do people in a loud or a silent place, or those who are still learning the language.',
  mend: 'Add a file with captions as <track kind="captions">. Captions say who speaks, and name sounds that matter. If captions are part of the picture, or the film has no sound, dismiss this finding and say so.',
  before: '<video src="talk.mp4" controls></video>',
  after:
    '<video src="talk.mp4" controls><track kind="captions" src="talk.vtt" srclang="en" label="English"></video>',
};
