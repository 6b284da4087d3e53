import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Getting the focus sets something off',
  affects: ['keyboard', 'blind', 'low-vision', 'cognitive'],
  finding:
    'Moving to this control with the keyboard opens something, sends a form or takes the focus away.',
  why: 'People who use a keyboard have to pass this control to reach the next one. Here passing is enough to be taken elsewhere.',
  mend: 'Do it on a click instead of on focus.',
  before: '<a href="/help" onfocus="window.open(this.href)">Help</a>',
  after: '<a href="/help">Help</a>',
};
