import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'kinds that are refused without a word',
      html: '<label>Upload your letter <input type="file" accept=".pdf"></label>',
      at: ['input'],
      level: 'warning',
    },
    {
      name: 'nothing is said',
      html: '<label>Upload a file <input type="file"></label>',
      at: ['input'],
      level: 'manual',
    },
  ],
  passes: [
    {
      name: 'kinds and size are said',
      html: '<label for="f">Upload your letter</label><p id="h">PDF, at most 5 MB</p><input id="f" type="file" accept=".pdf" aria-describedby="h">',
    },
    {
      name: 'the label says it',
      html: '<label>Upload a photo <input type="file" accept="image/*"></label>',
    },
  ],
};
