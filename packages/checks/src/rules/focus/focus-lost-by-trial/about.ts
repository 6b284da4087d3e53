import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'The focus is lost when a part of the page is exchanged',
  affects: ['keyboard', 'blind', 'low-vision'],
  finding: 'After a press on “{control}” it is gone, and the focus with it: it is nowhere.',
  why: 'People who use a keyboard start again at the top of the page. Screen readers fall silent or read the page from its beginning, and do not tell that something new has come.',
  mend: 'Give the focus to the heading of what has come: set tabindex="-1" on it and call focus().',
  before: 'step1.hidden = true; step2.hidden = false;',
  after: 'step1.hidden = true; step2.hidden = false; step2.querySelector("h2").focus();',
};
