import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a search field with a placeholder only',
      html: '<form><input type="search" placeholder="Search"><input type="submit" value="Search"></form>',
      at: ['[type=search]'],
    },
    {
      name: 'a name for the ear and a placeholder for the eye',
      html: '<form><input aria-label="Email" placeholder="Email"></form>',
      at: ['input'],
    },
  ],
  passes: [
    {
      name: 'a label and a placeholder',
      html: '<label>Email <input placeholder="a@example.org"></label>',
    },
    {
      name: 'a search with a name and a button',
      html: '<form role="search"><input aria-label="Search" placeholder="Search"><button>Search</button></form>',
    },
    { name: 'a hidden field', html: '<input hidden placeholder="Email">' },
  ],
};
