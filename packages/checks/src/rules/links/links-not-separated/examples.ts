import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'three links in a row',
      html: '<a href="/a">Fees</a> <a href="/b">Forms</a> <a href="/c">Offices</a>',
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'links with a sign between them',
      html: '<a href="/a">Fees</a> | <a href="/b">Forms</a>',
    },
    {
      name: 'links with space between them',
      html: '<style>a { margin-right: 1em }</style><a href="/a">Fees</a> <a href="/b">Forms</a>',
    },
    {
      name: 'links on lines of their own',
      html: '<a href="/a">Fees</a><br><a href="/b">Forms</a>',
    },
    {
      name: 'links in black boxes',
      html: '<style>a { background: #000; color: #fff }</style><a href="/a">Fees</a> <a href="/b">Forms</a>',
    },
    {
      name: 'links that look like buttons',
      html: '<style>a { border: 1px solid }</style><a href="/a">Fees</a> <a href="/b">Forms</a>',
    },
  ],
};
