import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Button that is a link',
  affects: ['blind', 'speech-input', 'everyone'],
  finding: 'The button “{text}” leads to another page.',
  why: 'Of a button people expect that something is done, of a link that they get somewhere. A button cannot be opened in a new tab, is in no list of links, and without scripts leads nowhere.',
  mend: 'Make it a link. It may go on looking like a button.',
  before: `<button onclick="location.href='/fees'">Fees</button>`,
  after: '<a class="button" href="/fees">Fees</a>',
};
