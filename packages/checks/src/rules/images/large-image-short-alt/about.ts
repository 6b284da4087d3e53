import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Short alternative for an image that says much',
  affects: ['blind', 'low-vision'],
  finding: 'All that is told of this large image is “{alt}”.',
  why: 'A chart, a map, a poster or a photo of a notice holds more than a few words. People who do not see it get only these.',
  mend: 'Say in the text beside the image all that it tells: the figures of a chart as a table, the words of a poster as text. The alternative then names the image and where that text is.',
  before: '<img src="sale.jpg" alt="25 % off">',
  after: '<img src="sale.jpg" alt="Poster of our sale; all it says is in the text below">',
  question: 'Does “{alt}” say all that the image says in this place?',
};
