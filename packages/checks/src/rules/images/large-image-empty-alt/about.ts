import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Image without an alternative seems to say something',
  affects: ['blind'],
  finding:
    'The image “{file}” has an empty alternative, so that nobody learns of it who does not see it.',
  why: 'An empty alternative means: this is decoration, pass it over. If the image does say something, people who do not see it do not even know that it is there.',
  mend: 'Write into alt what the image says in this place. If it really is decoration, nothing is to be done.',
  before: '<td><img src="tick.png" alt=""></td>',
  after: '<td><img src="tick.png" alt="Included"></td>',
  question: 'Is the image “{file}” mere decoration, so that nobody misses anything without it?',
};
