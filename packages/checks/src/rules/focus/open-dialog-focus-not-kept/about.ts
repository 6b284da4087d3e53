import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Tab reaches the page behind an open dialog',
  affects: ['blind', 'keyboard', 'low-vision'],
  finding: 'While this dialog is open, Tab also stops at “{behind}” behind it.',
  why: 'The dialog says that the rest of the page is out of reach, so screen readers leave it out. People who press Tab come to controls that they can neither see nor hear.',
  mend: 'Make the page behind it inert while the dialog is open, or use the element dialog with showModal(), which does so by itself.',
  before: '<div role="dialog" aria-modal="true">…</div> <main>…</main>',
  after: '<div role="dialog" aria-modal="true">…</div> <main inert>…</main>',
};
