import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a clock',
      html: '<p>Time now: <span aria-live="assertive">14:02:31</span></p>',
      at: ['span'],
    },
  ],
  passes: [
    {
      name: 'a timer',
      html: '<p>Time now: <span role="timer">14:02:31</span></p>',
    },
    {
      name: 'a message with a time',
      html: '<p role="status">Saved at 14:02</p>',
    },
  ],
};
