import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [{ name: 'a PDF', html: '<embed src="form.pdf" width="90" height="90">', at: ['embed'] }],
  passes: [
    {
      name: 'a PDF with a title',
      html: '<embed src="form.pdf" width="90" height="90" title="Application form">',
    },
  ],
};
