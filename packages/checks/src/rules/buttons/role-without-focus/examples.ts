import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a button made of a div',
      html: '<div role="button" onclick="send()">Send</div>',
      at: ['div'],
    },
    {
      name: 'a link without an address that does nothing yet',
      html: '<a role="link">Fees</a>',
      at: ['a'],
      level: 'warning',
    },
  ],
  passes: [
    { name: 'a div that takes the focus', html: '<div role="button" tabindex="0">Send</div>' },
    { name: 'a link that is switched off', html: '<a role="link" aria-disabled="true">Fees</a>' },
    {
      name: 'the label of a hidden file field',
      html: '<label role="button" for="f">Choose a file</label><input id="f" type="file">',
    },
  ],
};
