import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'A message breaks in at every key',
  affects: ['blind', 'cognitive'],
  finding: 'While somebody types into “{name}”, a message is called out at each key: “{text}”.',
  why: 'A screen reader breaks off and reads the message anew with each letter. People cannot hear what they type, and are told off before they are done.',
  mend: 'Check the answer when the field is left or the form is sent. Use role="status", which waits until people stop typing.',
};
