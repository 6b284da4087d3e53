import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'A control inside a control',
  affects: ['keyboard', 'blind', 'speech-input'],
  finding: '“{text}” stands inside another control.',
  why: 'Tab stops twice at what looks like one thing. Screen readers join the two or leave one out, and a press may work only on one of them.',
  mend: 'Keep one: a link for another page, a button for an action. Give the link the looks of a button if need be.',
  before: '<a href="/apply"><button>Start now</button></a>',
  after: '<a class="button" href="/apply">Start now</a>',
};
