import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a reset button',
      html: '<form><label>Name <input></label><button type="reset">Reset</button></form>',
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'a button that sends',
      html: '<form><label>Name <input></label><button>Send</button></form>',
    },
    {
      name: 'a search that can be cleared',
      html: '<form role="search"><label>Search <input></label><button type="reset">Clear</button></form>',
    },
  ],
};
