import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'After a dialog, the keyboard is elsewhere',
  affects: ['blind', 'keyboard', 'low-vision'],
  finding: 'When the dialog that this opens was closed, the focus did not come back here.',
  why: 'People who use the keyboard or a screen reader are thrown back to the top of the page, and have to find their place anew.',
  mend: 'Give the focus back to what opened the dialog. The element dialog does so by itself.',
  before: 'close.onclick = () => popup.remove()',
  after: 'close.onclick = () => { popup.remove(); opener.focus(); }',
};
