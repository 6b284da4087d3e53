import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Control that the keyboard does not reach',
  affects: ['keyboard', 'blind', 'motor'],
  finding: '“{text}” is announced as a {role}, but the focus cannot be set on it.',
  why: 'People who cannot use a mouse press Tab to get from control to control. They never come to this one. Screen reader users hear that it is there, and cannot work it.',
  mend: 'Use the element that HTML has for it: <button>, <a href> or <input>. Then the keyboard works by itself.',
  before: '<div role="button" onclick="send()">Send</div>',
  after: '<button type="button" onclick="send()">Send</button>',
};
