import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'shaking clears the form',
      html: '<p id="o">1</p><script>window.addEventListener("devicemotion", (e) => { o.textContent = e.rotationRate.gamma; })</script>',
      at: ['page'],
    },
    {
      name: 'tilting does something unknown',
      html: '<script>let n = 0; window.addEventListener("deviceorientation", () => { n++; })</script>',
      at: ['page'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'a button that does the same',
      html: '<p id="o">1</p><button>More</button><script>window.addEventListener("devicemotion", (e) => { o.textContent = e.rotationRate.gamma; })</script>',
    },
    {
      name: 'a page that does not listen to movement',
      html: '<p>Apply</p>',
    },
  ],
};
