import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Film without audio description or transcript',
  affects: ['blind', 'deaf'],
  finding: 'Near this film there is neither an audio description nor a transcript.',
  why: 'People who do not see the picture only hear what is said. What the film merely shows – names, figures, how a thing is done – does not reach them.',
  mend: 'Offer a version with audio description, or a transcript that also tells what is to be seen, and put the link right below the film. If all that matters is said aloud, dismiss this finding and say so.',
  before: '<video src="talk.mp4" controls></video>',
  after: '<video src="talk.mp4" controls></video> <a href="talk.html">Transcript of the film</a>',
};
