import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Same link text, different pages',
  affects: ['blind', 'speech-input', 'cognitive'],
  finding: 'Another link on this page also says “{text}”, and leads somewhere else.',
  why: 'Screen reader users often go through a list of all links. They cannot tell apart two that sound the same, nor can anybody who says the words to a computer that listens.',
  mend: 'Add to each link what tells it from the other: the name of the thing, the year, the office.',
  before: '<a href="/lion">Lions</a> … <a href="/museum/lion">Lions</a>',
  after: '<a href="/lion">Lions</a> … <a href="/museum/lion">Lions at the museum</a>',
  question: 'Do the words around each link “{text}” make clear which one is which?',
};
