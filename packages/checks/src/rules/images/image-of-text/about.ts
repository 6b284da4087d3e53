import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is drawn in an image',
  affects: ['low-vision', 'cognitive'],
  finding: 'The image “{file}” seems to show text (alternative: “{alt}”).',
  why: 'Text in an image becomes coarse when it is enlarged, keeps its colours and letter shapes, and cannot be copied or translated. Many people need larger letters, other colours or more space to read at all.',
  mend: 'Write the text as text and give it its looks with the style sheet. Logos may stay images.',
  before: '<h2><img src="title-fees.png" alt="Fees and dates"></h2>',
  after: '<h2>Fees and dates</h2>',
  question: 'Is there no text in the image “{file}”, or is it a logo?',
};
