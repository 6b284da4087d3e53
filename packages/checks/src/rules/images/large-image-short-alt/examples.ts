import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a chart',
      html: '<style>img { display: block }</style><img src="/img/costs_chart.png" width="400" height="200" alt="Costs since 2010">',
      at: ['img'],
    },
    {
      name: 'a large photo',
      html: '<style>img { display: block }</style><img src="/img/o.jpg" width="400" height="200" alt="Office">',
      at: ['img'],
      level: 'manual',
    },
  ],
  passes: [
    {
      name: 'a chart with its description',
      html: '<style>img { display: block }</style><img src="/img/chart.png" width="400" height="200" alt="Costs since 2010" aria-describedby="t"><p id="t">They doubled.</p>',
    },
    {
      name: 'a chart that is told in words',
      html: '<style>img { display: block }</style><img src="/img/chart.png" width="400" height="200" alt="Costs doubled from 2 million in 2010 to 4 million in 2026">',
    },
    {
      name: 'a small image',
      html: '<style>img { display: block }</style><img src="/img/chart.png" width="40" height="20" alt="Costs">',
    },
  ],
};
