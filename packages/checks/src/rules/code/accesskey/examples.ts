import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [{ name: 'a link', html: '<a accesskey="s" href="/s">Search</a>', at: ['a'] }],
  passes: [{ name: 'no key', html: '<a accesskey="" href="/s">Search</a>' }],
};
