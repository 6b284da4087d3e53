import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Frames with different content have the same title',
  affects: ['blind'],
  finding: 'Another frame is also called “{title}”, and shows something else.',
  why: 'Screen reader users tell frames apart by their titles only. With the same title twice they have to go into each to find out.',
  mend: 'Give each frame a title that says what is in it.',
  before: '<iframe title="Map" src="/north"></iframe> <iframe title="Map" src="/south"></iframe>',
  after:
    '<iframe title="Map of the north" src="/north"></iframe> <iframe title="Map of the south" src="/south"></iframe>',
};
