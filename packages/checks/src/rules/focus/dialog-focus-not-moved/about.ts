import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'A dialog opens, and the keyboard stays behind',
  affects: ['blind', 'keyboard', 'low-vision'],
  finding: 'When this dialog opened, the focus was not moved into it.',
  why: 'Blind people are not told that anything opened. People with a keyboard press Tab through the page behind it before they get to it, if they do at all.',
  mend: 'Move the focus into the dialog as soon as it opens: to its heading, its first field or its safest button. The element dialog with showModal() does so by itself.',
  before: '<div class="popup">…</div>',
  after: '<dialog aria-labelledby="title">…</dialog> opened by showModal()',
};
