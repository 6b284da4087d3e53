import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'words under display: none',
      html: '<a href="/r">Read more <span style="display: none">about rugby</span></a>',
      at: ['a'],
    },
    {
      name: 'words under visibility: hidden',
      html: '<p lang="de"><a href="/r">Mehr <b style="visibility: hidden">über Rugby</b></a></p>',
      at: ['a'],
    },
    {
      name: 'a class that promises something else',
      html: '<style>.sr-only { display: none }</style><button>Delete <span class="sr-only">the letter</span></button>',
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'words that are clipped only',
      html: '<style>.vh { position: absolute; clip-path: inset(50%) }</style><a href="/r">Read more <span class="vh">about rugby</span></a>',
    },
    {
      name: 'a second state of a button',
      html: '<button>Save <span hidden>Saving …</span></button>',
    },
  ],
};
