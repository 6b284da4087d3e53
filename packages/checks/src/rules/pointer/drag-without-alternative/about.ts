import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'It has to be dragged',
  affects: ['motor', 'keyboard', 'blind', 'speech-input'],
  finding: 'This can only be dragged or drawn: no button, list or field does the same.',
  why: 'Dragging needs a steady hand. People who use a keyboard, a head pointer or their voice cannot do it.',
  mend: 'Add a way with single clicks: “move up” and “move down” buttons, or a list of places. Next to a drop area for files, add a file field.',
};
