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
      name: 'a map with named areas',
      html: '<style>img { display: block }</style><img src="/img/map.png" usemap="#m" width="400" height="200" alt="Map of the districts"><map name="m"><area alt="North" href="/n" shape="rect" coords="0,0,200,200"><area alt="South" href="/s" shape="rect" coords="200,0,400,200"></map>',
    },
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
