import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Tooltip repeats the text',
  affects: ['blind', 'low-vision'],
  finding: 'The title of this link or button says the same as its text: “{text}”.',
  why: 'Some screen readers read the title after the text, so that people hear everything twice. People who enlarge the screen get a box that covers other text and tells them nothing new.',
  mend: 'Take the title attribute out. If there is more to say, say it in the text, where everybody gets it.',
  before: '<a href="/fees" title="Fees">Fees</a>',
  after: '<a href="/fees">Fees</a>',
};
