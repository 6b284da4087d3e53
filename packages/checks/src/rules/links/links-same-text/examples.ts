import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'two links in one paragraph',
      html: '<p><a href="/lion">Lions</a> hunt. <a id="b" href="/museum/lion">Lions</a> are big cats. <a href="/c">Lions</a></p>',
      at: ['#b'],
    },
    {
      name: 'links in rows of a table',
      html: '<table><tr><th>Anna</th><td><a href="/1">Edit</a></td></tr><tr><th>Omar</th><td><a id="b" href="/2">Edit</a></td></tr></table>',
      at: ['#b'],
      level: 'manual',
    },
  ],
  passes: [
    {
      name: 'the same page twice',
      html: '<a href="/lion/">Lions</a> <a href="/lion">Lions</a> <a href="/lion/index.html">Lions</a>',
    },
    {
      name: 'names that differ for who listens',
      html: '<a href="/1" aria-label="Edit Anna">Edit</a> <a href="/2" aria-label="Edit Omar">Edit</a>',
    },
  ],
};
