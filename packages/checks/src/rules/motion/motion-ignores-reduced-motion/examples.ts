import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a box that slides in for long',
      html: '<style>div{height:90px;transition:transform 1s}div:hover{transform:translateX(90px)}</style><div>Menu</div>',
      at: ['div'],
    },
    {
      name: 'a picture that moves',
      html: '<style>@keyframes m{from{transform:translateX(0)}to{transform:translateX(90px)}}p{height:90px;animation:m 3s 2}</style><p>Balloon</p>',
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'a page that heeds the setting',
      html: '<style>div{height:90px;transition:transform 1s}@media (prefers-reduced-motion:reduce){div{transition:none}}</style><div>Menu</div>',
    },
    {
      name: 'a change of colour only',
      html: '<style>a{transition:color 1s}</style><a href="/a">Apply</a>',
    },
  ],
};
