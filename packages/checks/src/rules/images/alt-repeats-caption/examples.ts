import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a caption read twice',
      html: '<figure><img src="o.png" alt="The new office"><figcaption>The new office.</figcaption></figure>',
      at: ['img'],
    },
  ],
  passes: [
    {
      name: 'a description and a caption',
      html: '<figure><img src="o.png" alt="A flat building"><figcaption>The new office</figcaption></figure>',
    },
  ],
};
