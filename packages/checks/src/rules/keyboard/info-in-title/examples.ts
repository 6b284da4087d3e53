import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a condition behind a letter',
      html: '<main tabindex="-1"><p>The fee is £40 <sup title="Half price for people over 65">i</sup>.</p></main>',
      at: ['sup'],
    },
  ],
  passes: [
    {
      name: 'a long form',
      html: '<p><abbr title="Her Majesty’s Revenue and Customs">HMRC</abbr></p>',
    },
    {
      name: 'a tooltip that repeats the text',
      html: '<p title="Half price for people over 65">Half price for people over 65.</p>',
    },
    { name: 'a tooltip of one word', html: '<p><span title="Optional">o</span></p>' },
  ],
};
