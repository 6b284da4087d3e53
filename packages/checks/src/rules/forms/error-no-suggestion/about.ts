import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Message does not say what is wrong',
  affects: ['everyone', 'cognitive', 'blind'],
  finding: 'The message says only “{text}”.',
  why: 'People know that something is wrong, but not what, nor how to mend it. Many give up after the second try.',
  mend: 'Say what is wrong and how to mend it, with an example: “Enter a phone number with 10 digits, like 07700 900 982”.',
};
