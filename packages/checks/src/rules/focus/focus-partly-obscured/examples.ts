import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a tall button that a notice covers by half',
      html: '<div style="height: 500px"></div><button type="button" style="height: 100px">Save</button><div style="position: fixed; left: 0; right: 0; top: 550px; bottom: 0; background: #fff">We use cookies</div>',
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'a button beside a notice',
      html: '<button type="button">Save</button><div style="position: fixed; left: 0; right: 0; top: 550px; bottom: 0; background: #fff">We use cookies</div>',
    },
  ],
};
