import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a bar without a role',
      html: '<style>.ui-progressbar{height:18px;border:1px solid}.v{height:18px;width:40%;background:#00f}</style><div class="ui-progressbar"><div class="v"></div></div>',
      at: ['.ui-progressbar'],
    },
  ],
  passes: [
    {
      name: 'a bar with its value',
      html: '<div class="progressbar" role="progressbar" aria-valuenow="40" aria-label="passport.pdf" style="height:18px;background:#00f"></div>',
    },
    {
      name: 'a bar with words in it',
      html: '<div class="progress"><div class="progress-bar" style="width:40%;background:#00f">40 %</div></div>',
    },
    {
      name: 'a bar beside the number',
      html: '<div><div class="progress-bar" style="height:9px;background:#00f"></div><p>Question 2 of 5</p></div>',
    },
  ],
};
