import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Dialog does not say that it is one',
  affects: ['blind'],
  finding: 'A box opens over the page, “{text}”, and has no role of a dialog.',
  why: 'A screen reader does not say that something has opened, nor keep to it: people read on in the page behind it, which they cannot use.',
  mend: 'Use the element dialog and showModal(), or give the box role="dialog", aria-modal="true" and a name.',
};
