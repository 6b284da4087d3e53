import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Title of a frame does not fit what it shows',
  affects: ['blind'],
  finding: 'The frame is called “{title}”. That does not tell what is in it.',
  why: 'Screen readers say the title of a frame so that people can decide whether to go into it. With a wrong or empty word they either waste their time or miss what they came for.',
  mend: 'Say in the title what the frame shows: “Map of our offices”, “Payment form”.',
  before: '<iframe title="frame" src="/map"></iframe>',
  after: '<iframe title="Map of our offices" src="/map"></iframe>',
};
