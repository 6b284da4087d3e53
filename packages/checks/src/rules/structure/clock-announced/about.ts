import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Clock is read out again and again',
  affects: ['blind'],
  finding: '“{text}” stands in a live region, so a screen reader says it whenever it changes.',
  why: 'A clock or a countdown that is said each second drowns everything else that people want to hear.',
  mend: 'Take the live region away, or use role="timer". Say the time left only when it matters, such as five minutes before the end.',
  before: '<span aria-live="assertive">14:02:31</span>',
  after: '<span role="timer">14:02:31</span>',
};
