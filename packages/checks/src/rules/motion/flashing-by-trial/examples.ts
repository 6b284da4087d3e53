import type { Examples } from '../../../contract/types.ts';

const flashing = (seconds: number, size: string): string =>
  `<style>@keyframes flash { 0%, 49% { background: #000 } 50%, 100% { background: #fff } } #box { ${size}; animation: flash ${seconds}s infinite steps(1) }</style><div id="box"></div>`;

export const examples: Examples = {
  fails: [
    {
      name: 'a large box that flashes five times a second',
      html: flashing(0.2, 'width: 600px; height: 400px'),
      at: ['#box'],
    },
  ],
  passes: [
    { name: 'a box that changes once a second', html: flashing(1, 'width: 600px; height: 400px') },
    { name: 'a dot that flashes', html: flashing(0.2, 'width: 20px; height: 20px') },
  ],
};
