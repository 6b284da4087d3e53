import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a step that is bold',
      html: '<style>.active { font-weight: bold }</style><ol><li>You</li><li class="step active">Your car</li><li>Payment</li></ol>',
      at: ['.active'],
    },
    {
      name: 'a page that is underlaid',
      html: '<style>.is-current { background: #cde }</style><ul><li><a href="/a">Housing</a></li><li class="is-current"><a href="/b">Waste</a></li><li><a href="/c">Tax</a></li></ul>',
      at: ['.is-current'],
    },
  ],
  passes: [
    {
      name: 'a step that says it',
      html: '<style>.active { font-weight: bold }</style><ol><li>You</li><li class="active" aria-current="step">Your car</li><li>Payment</li></ol>',
    },
    {
      name: 'a page that is no link',
      html: '<style>.is-current { font-weight: bold }</style><ul><li><a href="/a">Housing</a></li><li class="is-current">Waste</li><li><a href="/c">Tax</a></li></ul>',
    },
    {
      name: 'words that only screen readers hear',
      html: '<style>.active { font-weight: bold }</style><ol><li>You</li><li class="active"><span style="position:absolute;clip-path:inset(50%)">Current step: </span>Your car</li><li>Payment</li></ol>',
    },
    {
      name: 'a class that changes nothing',
      html: '<ol><li>You</li><li class="active">Your car</li><li>Payment</li></ol>',
    },
  ],
};
