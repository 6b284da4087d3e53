import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link text is a web address',
  affects: ['blind', 'cognitive', 'speech-input'],
  finding: 'The text of the link is an address: “{text}”.',
  why: 'Screen readers spell such an address out, sign by sign. Nobody can say it to a computer that listens, and it does not tell what the page is about.',
  mend: 'Write what the page is about, and keep the address in href.',
  before: '<a href="https://www.example.org/a/b?id=7">https://www.example.org/a/b?id=7</a>',
  after: '<a href="https://www.example.org/a/b?id=7">Fees for birth certificates</a>',
};
