import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a label that looks like a button',
      html: '<style>#f { display: none }</style><label for="f">Choose a file</label><input type="file" id="f">',
      at: ['label'],
    },
    {
      name: 'drawn boxes in place of the real ones',
      html: '<main tabindex="-1"><label><input type="checkbox" hidden><span class="box"></span> I agree</label></main>',
      at: ['label'],
    },
  ],
  passes: [
    {
      name: 'a field that is see-through',
      html: '<style>#f { opacity: 0; position: absolute }</style><label for="f">I agree</label><input type="checkbox" id="f">',
    },
    {
      name: 'a field with a button that opens it',
      html: '<input type="file" id="f" hidden><label for="f">Proof of address</label><button type="button" onclick="f.click()">Choose</button>',
    },
    {
      name: 'a choice that is not on offer, with its label',
      html: '<div hidden><label><input type="radio"> Other</label></div>',
    },
  ],
};
