import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'an image with the name of another',
      html: '<img src="/icons/facebook.png" alt="Twitter" width="20" height="20">',
      at: ['img'],
    },
    {
      name: 'a link with the name of another',
      html: '<a href="https://www.youtube.com/city" aria-label="Instagram">▶</a>',
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'a name that fits',
      html: '<a href="https://www.youtube.com/city"><img src="/youtube.png" alt="City on YouTube"></a>',
    },
    {
      name: 'a page of ours about theirs',
      html: '<a href="/help/facebook">Facebook and Instagram</a>',
    },
  ],
};
