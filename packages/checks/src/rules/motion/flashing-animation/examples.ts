import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a notice that flashes',
      html: '<style>@keyframes f{from{opacity:1}to{opacity:0}}p{animation:f .2s infinite}</style><p>Deadline today</p>',
      at: ['p'],
    },
    {
      name: 'a script that makes the page flash',
      html: '<p id="x">Deadline</p><script>setInterval(() => { x.style.visibility = x.style.visibility ? "" : "hidden"; }, 100)</script>',
      at: ['page'],
    },
  ],
  passes: [
    {
      name: 'a notice that fades in once',
      html: '<style>@keyframes f{from{opacity:1}to{opacity:0}}p{animation:f .2s reverse}</style><p>Deadline today</p>',
    },
    {
      name: 'a slow pulse',
      html: '<style>@keyframes f{from{opacity:1}to{opacity:0}}p{animation:f 2s infinite}</style><p>Deadline today</p>',
    },
  ],
};
