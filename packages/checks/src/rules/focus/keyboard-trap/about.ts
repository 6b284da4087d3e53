import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'The keyboard cannot get out',
  affects: ['keyboard', 'blind', 'motor', 'speech-input'],
  finding: 'Neither Tab nor Shift+Tab nor Escape leads out of this element.',
  why: 'People who cannot use a mouse are stuck here: all that follows is lost to them, and some can only close the browser.',
  mend: 'Let the key Tab do what it always does. A script that listens to keys should act on those it needs and leave all others alone.',
  before: 'link.addEventListener("keydown", (event) => { event.preventDefault(); open(); })',
  after: 'link.addEventListener("click", open)',
};
