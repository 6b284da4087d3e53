import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'two fields and no button',
      html: '<form><label>Name <input></label><label>Age <input></label></form>',
      at: ['form'],
    },
  ],
  passes: [
    {
      name: 'a button',
      html: '<form><label>Name <input></label><label>Age <input></label><button>Send</button></form>',
    },
    {
      name: 'a button elsewhere',
      html: '<form id="f"><label>Name <input></label><label>Age <input></label></form><button form="f">Send</button>',
    },
    { name: 'one field, sent by Enter', html: '<form><label>Name <input></label></form>' },
  ],
};
