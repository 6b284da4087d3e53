import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Underlined text that is no link',
  affects: ['cognitive', 'low-vision', 'everyone'],
  finding: 'The words are underlined and lead nowhere.',
  why: 'On the web, underlined means link. People try to follow it, and think that the page is broken.',
  mend: 'Use bold text to stress something, and a heading for a heading. Keep the line under words for links.',
  before: '<u>Opening hours</u>',
  after: '<h2>Opening hours</h2>',
};
