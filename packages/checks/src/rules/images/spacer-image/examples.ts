import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a flat image',
      html: 'Here <img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="100" height="1" alt=""> there',
      at: ['img'],
    },
    {
      name: 'an image of one pixel, stretched',
      html: '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="30" height="30" alt="">',
      at: ['img'],
    },
  ],
  passes: [
    {
      name: 'a counter',
      html: '<img src="https://stats.example/p.gif" width="1" height="1" alt="">',
    },
    {
      name: 'an image that is loaded later',
      html: '<img class="lazyload" data-src="o.jpg" src="blank.gif" width="90" height="90" alt="Office">',
    },
    { name: 'an image', html: '<img src="o.jpg" width="90" height="90" alt="Office">' },
  ],
};
