import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a copy for phones',
      html: '<p id="a" style="position:absolute;left:-9999px">Line 4 does not run on 4 May because of the marathon. Use line 7.</p><p>Line 4 does not run on 4 May because of the marathon. Use line 7.</p>',
      at: ['#a'],
    },
  ],
  passes: [
    {
      name: 'a copy that is not there',
      html: '<p style="display:none">Line 4 does not run on 4 May because of the marathon. Use line 7.</p><p>Line 4 does not run on 4 May because of the marathon. Use line 7.</p>',
    },
    {
      name: 'what is announced',
      html: '<p role="status" style="position:absolute;left:-9999px">Line 4 does not run on 4 May because of the marathon. Use line 7.</p><p>Line 4 does not run on 4 May because of the marathon. Use line 7.</p>',
    },
  ],
};
