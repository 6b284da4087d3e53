import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a timer that is read out',
      html: '<p>Time left: <span role="timer" aria-live="assertive">9:59</span></p>',
      at: ['span'],
    },
    {
      name: 'a clock in a status',
      html: '<p role="status" id="s">Time left: 9:59</p><script>setInterval(() => { s.textContent = "Time left: 9:58"; }, 1000)</script>',
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'a timer',
      html: '<p>Time left: <span role="timer">9:59</span></p>',
    },
    {
      name: 'an hour in a status',
      html: '<p role="status">Your appointment is at 10:30</p>',
    },
  ],
};
