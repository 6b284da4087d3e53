import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'hours as a picture',
      html: '<section role="img" aria-label="Opening hours"><h2>Opening hours</h2><p>Monday to Wednesday from eight until four. Thursday until seven. Closed on Friday.</p></section>',
      at: ['section'],
    },
  ],
  passes: [
    {
      name: 'a section',
      html: '<section aria-label="Opening hours"><p>Monday to Wednesday from eight until four. Thursday until seven. Closed on Friday.</p></section>',
    },
    {
      name: 'a picture made of signs',
      html: '<span role="img" aria-label="Four of five stars">★★★★☆</span>',
    },
    {
      name: 'all of it in the name',
      html: '<div role="img" aria-label="Monday to Wednesday from eight until four, Thursday until seven">Monday to Wednesday from eight until four, Thursday until seven</div>',
    },
  ],
};
