import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'an amount',
      html: '<div aria-label="amount"><strong>£120</strong> is due by 30 April</div>',
      at: ['div'],
    },
    {
      name: 'a word',
      html: '<p>Your state: <span aria-label="status">granted</span></p>',
      at: ['span'],
    },
  ],
  passes: [
    {
      name: 'a group',
      html: '<div role="group" aria-label="amount"><strong>£120</strong> is due</div>',
    },
    {
      name: 'the same words',
      html: '<span aria-label="House number 12">12</span>',
    },
    {
      name: 'a box with parts',
      html: '<div aria-label="Results"><h2>Two found</h2><ul><li>One</li></ul></div>',
    },
  ],
};
