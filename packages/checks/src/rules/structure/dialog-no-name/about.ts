import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Dialog without a name',
  affects: ['blind'],
  finding: 'Nothing says what this dialog is about when it opens.',
  why: 'Screen reader users are taken into the dialog and hear “dialog”, and no more. They do not know what they are asked, nor whether it matters.',
  mend: 'Point aria-labelledby of the dialog at its heading.',
  before: '<dialog><h2>Delete your application?</h2>…</dialog>',
  after: '<dialog aria-labelledby="ask"><h2 id="ask">Delete your application?</h2>…</dialog>',
};
