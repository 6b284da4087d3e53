import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Quotation is not marked as one',
  affects: ['blind'],
  finding: '“{text} …” is a quotation by its quotation marks only.',
  why: 'Most screen readers pass over quotation marks. People then take the words of someone else for those of the office.',
  mend: 'Put a blockquote around it.',
  before: '<p>“I was afraid of the forms …”</p>',
  after: '<blockquote><p>I was afraid of the forms …</p></blockquote>',
};
