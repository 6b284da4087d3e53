import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Only a mouse can use this control',
  affects: ['keyboard', 'blind', 'motor', 'speech-input'],
  finding: '“{text}” reacts to a click, but the keyboard cannot reach or use it.',
  why: 'People who use a keyboard, a switch or voice control can only act on real buttons and links. Screen readers read this one as plain text and do not say that it does anything.',
  mend: 'Use a button element for an action and a link with an address for another page. Both work with the keyboard at once.',
  before: '<div class="button" onclick="openChat()">Start chat</div>',
  after: '<button type="button" onclick="openChat()">Start chat</button>',
};
