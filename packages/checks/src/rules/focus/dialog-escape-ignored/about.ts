import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Escape does not close a dialog',
  affects: ['keyboard', 'motor', 'blind', 'cognitive'],
  finding: 'Pressing Escape while this dialog is open does nothing.',
  why: 'Escape is the way out that people with a keyboard know. Without it they have to find a button to close, and some are shut in.',
  mend: 'Close the dialog when Escape is pressed. The element dialog with showModal() does so by itself.',
  before: '<div class="popup">…</div>',
  after: '<dialog>…</dialog> opened by showModal()',
};
