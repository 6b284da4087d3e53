import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a heading', html: '<h2 role="presentation">What you need</h2>', at: ['h2'] },
    {
      name: 'a list',
      html: '<ul role="none"><li>your passport</li><li>a photo</li></ul>',
      at: ['ul'],
    },
  ],
  passes: [
    { name: 'a heading as it is', html: '<h2>What you need</h2>' },
    {
      name: 'a list that holds tabs',
      html: '<div role="tablist"><ul role="presentation"><li role="presentation"><a role="tab" href="#a">A</a></li><li role="presentation"><a role="tab" href="#b">B</a></li></ul></div>',
    },
  ],
};
