import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'white on a yellow run',
      html: '<a href="/a" style="display:inline-block;color:#fff;background:linear-gradient(90deg,#ffd54a,#f08c1b)">Start now</a>',
      at: ['a'],
    },
    {
      name: 'letters painted with a run that fades',
      html: '<p style="display:inline-block;background:linear-gradient(90deg,#003366,#eef);-webkit-background-clip:text;background-clip:text;color:transparent">Apply in five minutes</p>',
      at: ['p'],
    },
    {
      name: 'a label in a drawing',
      html: '<svg width="100" height="40" role="img" aria-label="Costs"><text x="5" y="20" fill="#bbb">2026</text></svg>',
      at: ['text'],
    },
    {
      name: 'a single figure',
      html: '<button style="background:#eef7ee;color:#8cc79a">4</button>',
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'white on a dark run',
      html: '<a href="/a" style="display:inline-block;color:#fff;background:linear-gradient(90deg,#0b4f9e,#123a5e)">Start now</a>',
    },
    {
      name: 'a run that is pale only where no text is',
      html: '<p style="width:900px;color:#fff;background:linear-gradient(90deg,#003366 50%,#fff)">Start now</p>',
    },
    {
      name: 'white on a black box that stands on a pale run',
      html: '<div style="background:linear-gradient(90deg,#fff,#eee)"><p style="background:#000;color:#fff">Apply now</p></div>',
    },
    {
      name: 'a line beside the text, made of a run',
      html: '<p style="padding-left:2rem;background:linear-gradient(0deg,#6a6af4,#6a6af4) 0 0/4px 100% no-repeat">You can apply until 31 March.</p>',
    },
    {
      name: 'a line below the text, made of a run',
      html: '<a href="/a" style="color:#161616;background-image:linear-gradient(0deg,#161616,#161616);background-size:100% 1px;background-position:0 100%;background-repeat:no-repeat">Apply</a>',
    },
    {
      name: 'a label over a shape of a drawing',
      html: '<svg width="100" height="40" role="img" aria-label="Costs"><rect width="100" height="40" fill="#036"/><text x="5" y="20" fill="#fff">2026</text></svg>',
    },
    {
      name: 'a dark label in a drawing',
      html: '<svg width="100" height="40" role="img" aria-label="Costs"><text x="5" y="20">2026</text></svg>',
    },
  ],
};
