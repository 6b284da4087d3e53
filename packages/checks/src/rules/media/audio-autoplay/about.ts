import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Sound starts by itself',
  affects: ['blind', 'cognitive', 'everyone'],
  finding: 'This plays sound as soon as the page opens, and has no controls of its own.',
  why: 'Screen readers speak: with other sound over it, people cannot hear where they are, nor find the way to stop it. Others are frightened, or disturb those around them.',
  mend: 'Take autoplay out and let people start it. If it has to start by itself, keep it muted, or show controls at the start of the page.',
  before: '<audio src="welcome.mp3" autoplay></audio>',
  after: '<audio src="welcome.mp3" controls></audio>',
};
