import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a shadow in place of the outline',
      html: '<style>button:focus{outline:none;box-shadow:0 0 0 3px #06c}</style><button>Send</button>',
      at: ['button'],
    },
    {
      name: 'an outline without width',
      html: '<style>.b:focus-visible{outline:0;box-shadow:0 0 0 4px rgba(0,0,0,.5)}</style><a class="b" href="/a">Apply</a>',
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'an outline that only high contrast modes draw',
      html: '<style>button:focus{outline:3px solid transparent;box-shadow:0 0 0 3px #06c}</style><button>Send</button>',
    },
    {
      name: 'an outline for these modes',
      html: '<style>button:focus{outline:none;box-shadow:0 0 0 3px #06c}@media (forced-colors:active){button:focus{outline:3px solid}}</style><button>Send</button>',
    },
    {
      name: 'a line that comes',
      html: '<style>a:focus{outline:none;box-shadow:0 2px #06c;text-decoration:underline}</style><a href="/a">Apply</a>',
    },
    {
      name: 'a field that shows a caret',
      html: '<style>input:focus{outline:none;box-shadow:0 0 0 3px #06c}</style><input aria-label="Name">',
    },
  ],
};
