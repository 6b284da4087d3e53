import type { Examples } from '../../../contract/types.ts';

const text = 'Bring your passport and two photos when you come to the office of your town. '.repeat(
  2,
);

export const examples: Examples = {
  fails: [
    {
      name: 'a text that is cut off already',
      html: `<p style="height: 20px; width: 200px; overflow: hidden">${text}</p>`,
      at: ['p'],
    },
    {
      name: 'a box that is full',
      html: `<div style="height: 2.5em; width: 40em; overflow: hidden">${text}</div>`,
      at: ['div'],
    },
    {
      name: 'a highest height in a style sheet',
      html: `<style>.n { max-height: 30px; overflow: hidden }</style><p class="n">${text}</p>`,
      at: ['p'],
    },
  ],
  passes: [
    { name: 'a box that grows', html: `<p style="min-height: 20px; overflow: hidden">${text}</p>` },
    { name: 'a box that scrolls', html: `<p style="height: 20px; overflow: auto">${text}</p>` },
    { name: 'room enough', html: `<p style="height: 20em; overflow: hidden">${text}</p>` },
    {
      name: 'a way to the rest',
      html: `<p style="height: 20px; overflow: hidden">${text}</p><a href="/all">Read it all</a>`,
    },
    {
      name: 'words for screen readers',
      html: `<p style="height: 1px; width: 1px; overflow: hidden; position: absolute">${text}</p>`,
    },
  ],
};
