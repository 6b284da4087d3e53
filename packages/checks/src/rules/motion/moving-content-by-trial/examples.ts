import type { Examples } from '../../../contract/types.ts';

const moving = (css: string, more = ''): string =>
  `<style>@keyframes go { from { transform: none } to { transform: translateX(300px) } } #box { width: 80px; height: 80px; background: #00c; animation: go 1s infinite alternate linear } ${css}</style><div id="box"></div>${more}`;

export const examples: Examples = {
  fails: [{ name: 'a box that moves without end', html: moving(''), at: ['#box'] }],
  passes: [
    {
      name: 'a box with a button to stop it',
      html: moving('', '<button type="button">Pause</button>'),
    },
    { name: 'a box that stops soon', html: moving('#box { animation-iteration-count: 2 }') },
  ],
};
