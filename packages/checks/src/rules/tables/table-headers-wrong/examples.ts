import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'copied down',
      html: '<table><tr><th id="d">Paper</th><th id="f">Fee</th></tr><tr><th id="r1">Passport</th><td headers="r1 f">£88</td></tr><tr><th id="r2">Card</th><td id="x" headers="r1 f">£37</td></tr></table>',
      at: ['#x'],
    },
  ],
  passes: [
    {
      name: 'each its own',
      html: '<table><tr><th id="d">Paper</th><th id="f">Fee</th></tr><tr><th id="r1">Passport</th><td headers="r1 f">£88</td></tr><tr><th id="r2">Card</th><td headers="r2 f">£37</td></tr></table>',
    },
    {
      name: 'a group above and its row',
      html: '<table><tr><th id="d">Paper</th><th id="f">Fee</th></tr><tr><th id="g" scope="rowgroup" colspan="2">New</th></tr><tr><th id="r2">Card</th><td headers="g r2 f">£37</td></tr></table>',
    },
  ],
};
