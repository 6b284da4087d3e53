import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a card',
      html: '<a href="/yard"><h2>Summer hours of the yard</h2><p>From 1 May you can bring branches, leaves and grass to the yard in Quarry Road on weekdays from eight until six and on Saturdays until noon. Bring your proof of address. Cars with a trailer pay five pounds.</p></a>',
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'a title',
      html: '<h2><a href="/yard">Summer hours of the yard</a></h2><p>From 1 May you can bring branches, leaves and grass.</p>',
    },
  ],
};
