import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Tab leads out of an open dialog',
  affects: ['blind', 'keyboard', 'low-vision'],
  finding: 'While this dialog is open, Tab leads to the page behind it.',
  why: 'People who use the keyboard or a screen reader get lost in a page that is covered, and cannot tell that the dialog still waits for them.',
  mend: 'Make the page behind it inert while the dialog is open, or use the element dialog with showModal(), which does so by itself.',
  before: '<div role="dialog" aria-modal="true">…</div>',
  after: '<dialog>…</dialog> opened by showModal()',
};
