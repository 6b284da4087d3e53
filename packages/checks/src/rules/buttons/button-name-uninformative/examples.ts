import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'an image button',
      html: '<input type="image" src="g.png" alt="click">',
      at: ['input'],
    },
    {
      name: 'a name that a library puts in where the author gave none',
      html: '<button><span class="icon"></span><span class="ui-button-text">ui-button</span></button>',
      at: ['button'],
    },
    { name: 'a sign', html: '<button>×</button>', at: ['button'] },
    { name: 'a German button', html: '<button lang="de">Hier klicken!</button>', at: ['button'] },
  ],
  passes: [
    { name: 'a button with a name', html: '<button>Send application</button>' },
    { name: 'a sign with a name', html: '<button aria-label="Close the message">×</button>' },
  ],
};
