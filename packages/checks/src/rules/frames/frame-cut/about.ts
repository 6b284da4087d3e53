import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Frame cuts off what is in it',
  affects: ['low-vision', 'keyboard', 'everyone'],
  finding:
    'The frame “{text}” does not scroll and is too low: controls in it, such as “{control}”, cannot be seen.',
  why: 'With larger letters, a narrower window or longer texts, what a frame holds gets higher than the frame. Without scrolling, the last fields and the button are out of sight.',
  mend: 'Let the frame scroll, and let a script fit its height to what it holds.',
  before: '<iframe src="/form" title="Form" height="120" scrolling="no"></iframe>',
  after: '<iframe src="/form" title="Form" height="400"></iframe>',
};
