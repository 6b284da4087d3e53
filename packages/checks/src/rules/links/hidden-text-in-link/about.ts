import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Part of a link is hidden from everybody',
  affects: ['blind'],
  finding: 'People hear “{name}” only. The words “{text}” are hidden, also from screen readers.',
  why: 'Text under display: none or visibility: hidden is hidden from screen readers as well. Whoever counted on those words to know where the link leads does not get them.',
  mend: 'Show the words. If they really must not be seen, hide them in a way that keeps them for screen readers, by clipping them to one pixel.',
  before: '<a href="/r">Read more <span style="display: none">about rugby</span></a>',
  after: '<a href="/r">Read more about rugby</a>',
};
