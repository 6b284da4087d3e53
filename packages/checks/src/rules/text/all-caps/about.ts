import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Long text in capital letters',
  affects: ['cognitive', 'low-vision', 'blind'],
  finding: 'Here {words} words stand in capital letters.',
  why: 'Words in capitals are all rectangles: people who read by the shape of words, above all with dyslexia, have to spell them out. Screen readers may take short ones for abbreviations and say letter after letter.',
  mend: 'Write small letters as usual. For weight use bold text or a heading; if the style sheet makes the capitals, take “text-transform: uppercase” away.',
  before: '<p>PLEASE BRING YOUR PASSPORT AND A PHOTO</p>',
  after: '<p><strong>Please bring your passport and a photo</strong></p>',
};
