import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Something is told by its shape or size only',
  affects: ['blind', 'low-vision'],
  finding: 'The text says “{text}”, and not what it is called.',
  why: 'Screen readers say the name of a button or picture, never whether it is round or large.',
  mend: 'Name the thing by the words that stand on it or that a screen reader says.',
  before: '<p>Click the round button.</p>',
  after: '<p>Click “Send application”.</p>',
};
