import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a dialog with a heading that it does not name',
      html: '<dialog><h2>Delete your application?</h2><button>Cancel</button></dialog>',
      at: ['dialog'],
    },
    {
      name: 'a dialog that names what is not there',
      html: '<dialog open aria-labelledby="gone"><h2>Terms</h2><button>Close</button></dialog>',
      at: ['dialog'],
    },
  ],
  passes: [
    {
      name: 'a dialog that is named by its heading',
      html: '<dialog aria-labelledby="t"><h2 id="t">Delete your application?</h2><button>Cancel</button></dialog>',
    },
    { name: 'a dialog that a script fills later', html: '<dialog></dialog>' },
  ],
};
