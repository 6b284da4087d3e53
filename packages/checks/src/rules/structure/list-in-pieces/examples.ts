import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'three steps',
      html: '<ol id="a"><li>Take a photo.</li></ol><ol start="2"><li>Note the street.</li></ol><ol start="3"><li>Send both.</li></ol>',
      at: ['#a'],
    },
  ],
  passes: [
    {
      name: 'one list',
      html: '<ol><li>Take a photo.</li><li>Note the street.</li><li>Send both.</li></ol>',
    },
    {
      name: 'lists with text between them',
      html: '<ul><li>a</li></ul><p>or</p><ul><li>b</li></ul><p>or</p><ul><li>c</li></ul>',
    },
  ],
};
