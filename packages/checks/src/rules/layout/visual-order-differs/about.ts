import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Order on the screen differs from the order in the page',
  affects: ['blind', 'keyboard', 'low-vision'],
  finding: 'On the screen “{first}” comes before “{second}”; in the page it comes after.',
  why: 'Screen readers read, and the Tab key moves, in the order of the page. Steps are heard in the wrong order, and the focus jumps about.',
  mend: 'Put the parts into the page in the order in which they are read, and take out the style that turns them round (float, order, row-reverse, grid places).',
  question: 'Does the text make sense when “{second}” is read before “{first}”?',
};
