import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a picture button called “click”',
      html: '<form><input type="image" alt="click" src="data:,"></form>',
      at: ['input'],
    },
    { name: 'a button called “Button 1”', html: '<button>Button 1</button>', at: ['button'] },
    { name: 'a German button', html: '<button lang="de">Hier klicken!</button>', at: ['button'] },
    {
      name: 'the name of a file',
      html: '<input type="image" alt="submit.png" src="data:,">',
      at: ['input'],
    },
  ],
  passes: [
    { name: 'a button that says what it does', html: '<button>Send application</button>' },
    {
      name: 'a button with a longer name',
      html: '<button aria-label="Choose a picture">Image</button>',
    },
    { name: 'a hidden button', html: '<button hidden>Click</button>' },
  ],
};
