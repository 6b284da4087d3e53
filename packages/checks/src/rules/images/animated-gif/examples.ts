import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'an image that is called animated',
      html: '<img src="animated-tree.gif" width="157" height="193" alt="A tree with a train">',
      at: ['img'],
    },
    {
      name: 'a large image in a format that may move',
      html: '<style>img { display: block }</style><img src="tree.gif" width="157" height="193" alt="A tree with a train">',
      at: ['img'],
      level: 'manual',
    },
  ],
  passes: [
    { name: 'a small image', html: '<img src="b.gif" width="9" height="9" alt="">' },
    {
      name: 'a sign of waiting',
      html: '<img src="loading-animation.gif" width="90" height="90" alt="Loading">',
    },
    { name: 'a photo', html: '<img src="tree.jpg" width="157" height="193" alt="A tree">' },
  ],
};
