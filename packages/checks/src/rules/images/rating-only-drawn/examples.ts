import type { Examples } from '../../../contract/types.ts';

const star = (fill: string): string =>
  `<svg width="16" height="16"><path d="M8 0l2 6h6l-5 4z" fill="${fill}"/></svg>`;
const STARS = star('#960').repeat(4) + star('none');
const FONT = '<style>.on::before{content:"\\2605"}.off::before{content:"\\2606"}</style>';

export const examples: Examples = {
  fails: [
    { name: 'drawn stars', html: `<p>Ashby House <span>${STARS}</span></p>`, at: ['span'] },
    {
      name: 'stars of a font',
      html: `${FONT}<p>The Elms <span id="r"><i class="on"></i><i class="on"></i><i class="off"></i></span></p>`,
      at: ['#r'],
    },
  ],
  passes: [
    {
      name: 'a rating with a name',
      html: `<p>Ashby House <span role="img" aria-label="4 of 5 stars">${STARS}</span></p>`,
    },
    { name: 'a rating with its number', html: `<p>Ashby House <span>${STARS} 4 of 5</span></p>` },
    {
      name: 'three icons that have nothing in common',
      html: '<p>Help <span><svg width="9" height="9"><path d="M0 0h9"/></svg><svg width="9" height="9"><path d="M1 1h5"/></svg><svg width="9" height="9"><path d="M2 2v6"/></svg></span></p>',
    },
    {
      name: 'stars that are hidden from screen readers, beside the number',
      html: `<p>4 of 5 <span aria-hidden="true">${STARS}</span></p>`,
    },
  ],
};
