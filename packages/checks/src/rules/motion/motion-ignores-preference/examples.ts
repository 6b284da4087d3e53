import type { Examples } from '../../../contract/types.ts';

const moving = (css: string, more = ''): string =>
  `<style>@keyframes go { from { transform: none } to { transform: translateX(300px) } } #box { width: 80px; height: 80px; background: #00c; animation: go 1s infinite alternate linear } ${css}</style><div id="box"></div>${more}`;

export const examples: Examples = {
  fails: [{ name: 'a box that never stops', html: moving(''), at: ['#box'] }],
  passes: [
    {
      name: 'a box that stops for those who ask for it',
      html: moving('@media (prefers-reduced-motion: reduce) { #box { animation: none } }'),
    },
    { name: 'a box that stands still', html: moving('#box { animation: none }') },
  ],
};
