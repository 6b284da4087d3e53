import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a pale drawing',
      html: '<style>button { background: #fff }</style><button aria-label="Search"><svg width="16" height="16" fill="#ccc"><path d="M0 0h16v16H0z"/></svg></button>',
      at: ['button'],
    },
    {
      name: 'a pale letter of an icon font',
      html: '<style>i::before { content: "\\2315"; color: #ddd }</style><a href="/s" aria-label="Search"><i></i></a>',
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'a dark drawing',
      html: '<style>button { background: #fff }</style><button aria-label="Search"><svg width="16" height="16" fill="#555"><path d="M0 0h16v16H0z"/></svg></button>',
    },
    {
      name: 'a pale drawing beside its word',
      html: '<style>button { background: #fff }</style><button><svg width="16" height="16" fill="#ccc"><path d="M0 0h16v16H0z"/></svg> Search</button>',
    },
    {
      name: 'a dark drawing on a pale disc',
      html: '<style>button { background: #fff }</style><button aria-label="Search"><svg width="16" height="16"><circle r="8" fill="#eee"/><path fill="#333" d="M0 0h9v9H0z"/></svg></button>',
    },
  ],
};
