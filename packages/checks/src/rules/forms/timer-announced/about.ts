import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Running seconds are read out',
  affects: ['blind'],
  finding: '“{text}” changes all the time and stands in a live region.',
  why: 'A screen reader reads out each change, second after second, and people hear nothing else of the page any more.',
  mend: 'Take aria-live away from the clock, or set it to off. Say in a status message once a minute, and before the end, how much time is left.',
  before: '<span role="timer" aria-live="assertive">9:59</span>',
  after: '<span role="timer">9:59</span>',
};
