import type { Examples } from '../../../contract/types.ts';

const STYLE = '<style>.material-icons{font-family:"Material Icons"}</style>';

export const examples: Examples = {
  fails: [
    {
      name: 'in a link',
      html: `${STYLE}<a href="/f.pdf"><span class="material-icons">file_download</span> Fees</a>`,
      at: ['span'],
    },
    {
      name: 'as the only content of a button',
      html: `${STYLE}<button><i class="material-icons">delete</i></button>`,
      at: ['i'],
    },
  ],
  passes: [
    {
      name: 'a hidden one',
      html: `${STYLE}<a href="/f.pdf"><span class="material-icons" aria-hidden="true">file_download</span> Fees</a>`,
    },
    {
      name: 'a button with a name of its own',
      html: `${STYLE}<button aria-label="Remove"><i class="material-icons">close</i></button>`,
    },
    {
      name: 'a word in a usual font',
      html: '<p><i class="icon">delete</i> is an English word.</p>',
    },
  ],
};
