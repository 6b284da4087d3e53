import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a word after a sentence',
      html: '<style>.food:after { content: "Pizza" }</style><p class="food">My favourite food is </p>',
      at: ['p'],
    },
    {
      name: 'a word in one of several selectors',
      html: '<style>h4::before, .need::before { content: "Required: " }</style><label class="need">Name <input></label>',
      at: ['label'],
    },
  ],
  passes: [
    {
      name: 'signs and counters',
      html: '<style>p::before { content: "» " } li::after { content: counter(item) }</style><p>A</p>',
    },
    {
      name: 'an icon font',
      html: '<style>i::before { font-family: "Material Icons"; content: "home" }</style><i></i>',
    },
    {
      name: 'for print only',
      html: '<style>@media print { p::after { content: "Printed copy" } }</style><p>A</p>',
    },
  ],
};
