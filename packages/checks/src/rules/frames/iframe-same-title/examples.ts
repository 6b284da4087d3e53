import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'two frames',
      html: '<iframe title="Map" src="about:blank?1"></iframe><iframe id="b" title="Map" src="about:blank?2"></iframe>',
      at: ['#b'],
    },
  ],
  passes: [
    {
      name: 'the same page twice',
      html: '<iframe title="Map" src="about:blank?1"></iframe><iframe title="Map" src="about:blank?1"></iframe>',
    },
  ],
};
