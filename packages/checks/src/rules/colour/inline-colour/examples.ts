import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'blue letters', html: '<p style="color: blue">Closed on Monday</p>', at: ['p'] },
    { name: 'an old element', html: '<p><font color="red">Closed</font></p>', at: ['font'] },
    { name: 'a ground only', html: '<p style="background: yellow">Closed</p>', at: ['p'] },
  ],
  passes: [
    { name: 'both colours', html: '<p style="color: #000; background: #fff">Closed</p>' },
    { name: 'the colour around it', html: '<p style="color: inherit">Closed</p>' },
    { name: 'a ground without words', html: '<span style="background: red"></span>' },
    { name: 'no colour', html: '<p style="margin: 0">Closed</p>' },
  ],
};
