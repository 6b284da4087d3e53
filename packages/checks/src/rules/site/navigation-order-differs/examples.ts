import type { Examples } from '../../../contract/types.ts';

const nav = (names: string): string =>
  `<nav>${names.replace(/\w+/g, '<a href="/$&">$&</a> ')}</nav>`;

export const examples: Examples = {
  fails: [{ name: 'another order', html: nav('News Forms Fees Offices'), at: ['nav'] }],
  passes: [
    { name: 'the same order and one more link', html: nav('Fees Forms Cards News Offices') },
  ],
};
