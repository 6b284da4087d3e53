import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a canvas',
      html: '<canvas width="200" height="200"></canvas>',
      at: ['canvas'],
    },
    {
      name: 'a large vector drawing',
      html: '<svg width="200" height="200"><circle r="90"/></svg>',
      at: ['svg'],
      level: 'manual',
    },
    {
      name: 'a chart as a library draws it',
      html: '<svg width="200" height="200"><g class="x axis"><path d="M0 0h200"/></g><rect width="20" height="90"/></svg>',
      at: ['svg'],
    },
  ],
  passes: [
    {
      name: 'a canvas with a name',
      html: '<canvas width="200" height="200" role="img" aria-label="Costs doubled"></canvas>',
    },
    {
      name: 'decoration',
      html: '<svg aria-hidden="true" width="200" height="200"><circle r="90"/></svg>',
    },
    { name: 'a small icon', html: '<svg width="20" height="20"><circle r="9"/></svg>' },
  ],
};
