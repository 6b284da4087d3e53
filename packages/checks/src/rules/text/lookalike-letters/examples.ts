import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'bold signs',
      html: '<p>𝗙𝗿𝗲𝗲 𝘀𝘄𝗶𝗺𝗺𝗶𝗻𝗴 in August</p>',
      at: ['p'],
    },
    {
      name: 'wide letters',
      html: '<h2>Ｆｒｅｅ ｓｗｉｍｍｉｎｇ</h2>',
      at: ['h2'],
    },
  ],
  passes: [
    {
      name: 'bold letters',
      html: '<p><strong>Free swimming</strong> in August</p>',
    },
    {
      name: 'one sign',
      html: '<p>Let 𝑥 be the sum; see Ⓐ.</p>',
    },
  ],
};
