import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Paragraphs are made of line breaks',
  affects: ['blind', 'cognitive'],
  finding: 'Here {count} paragraphs stand in one element, parted by pairs of line breaks.',
  why: 'Screen readers let people move from paragraph to paragraph. Here all is one piece, and they have to hear it to the end. Nor can people set their own space between paragraphs.',
  mend: 'Make each one a paragraph of its own: press Enter rather than Shift and Enter.',
  before: 'We can help you.<br><br>Ask within six months.',
  after: '<p>We can help you.</p><p>Ask within six months.</p>',
};
