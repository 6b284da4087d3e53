import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [{ name: 'a title that another page has', html: '<h1>Fees</h1>', at: ['page'] }],
  passes: [
    {
      name: 'a title of its own',
      html: '<!DOCTYPE html><html lang="en"><title>Fees for cards</title><h1>Fees</h1></html>',
    },
  ],
};
