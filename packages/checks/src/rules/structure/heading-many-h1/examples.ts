import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [{ name: 'two of them', html: '<h1>Cards</h1><h1 id="b">Fees</h1>', at: ['#b'] }],
  passes: [
    { name: 'one of them', html: '<h1>Cards</h1><h2>Fees</h2>' },
    { name: 'one more in a dialog', html: '<h1>Cards</h1><div role="dialog"><h1>Help</h1></div>' },
  ],
};
