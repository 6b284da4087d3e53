import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [{ name: 'a wide part', html: '<div style="width: 600px">Offices</div>', at: ['div'] }],
  passes: [
    { name: 'a wide table', html: '<table style="width: 600px"><tr><td>A</td></tr></table>' },
  ],
};
