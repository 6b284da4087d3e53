import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'two labels for one field',
      html: '<form><label for="d">Date of issue</label><label for="d">Day</label><input id="d"></form>',
      at: ['input'],
    },
  ],
  passes: [
    { name: 'one label', html: '<form><label for="d">Day</label><input id="d"></form>' },
    {
      name: 'a second label that nobody sees',
      html: '<form><label for="d">Day</label><label for="d" hidden>Day of issue</label><input id="d"></form>',
    },
  ],
};
