import type { Examples } from '../../../contract/types.ts';

const links =
  '<a href="/a">Fees</a> <a href="/b">Forms</a> <a href="/c">Offices</a> <a href="/d">News</a>';

export const examples: Examples = {
  fails: [
    {
      name: 'help at the end',
      html: `${links} <a href="/help">Get help</a>`,
      at: ['[href="/help"]'],
    },
  ],
  passes: [{ name: 'help at the beginning', html: `<a href="/help">Get help</a> ${links}` }],
};
