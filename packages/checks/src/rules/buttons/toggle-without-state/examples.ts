import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'the button of a menu',
      html: '<button data-bs-toggle="collapse" class="navbar-toggler">Menu</button>',
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'a button with its state',
      html: '<button class="navbar-toggler" aria-expanded="false">Menu</button>',
    },
    { name: 'another button', html: '<button class="send">Send</button>' },
  ],
};
