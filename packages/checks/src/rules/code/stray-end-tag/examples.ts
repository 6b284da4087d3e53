import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'an end without a start', html: '<div>strings of pearls</span></div>', at: ['page'] },
    { name: 'elements that overlap', html: '<p><b>strings <i>of</b> pearls</i></p>', at: ['page'] },
  ],
  passes: [
    { name: 'end tags that may be left out', html: '<ul><li>one<li>two</ul><p>three' },
    { name: 'tags in a script', html: '<script>const end = "</div>";</script><!-- </b> -->' },
    {
      name: 'a drawing',
      html: '<svg width="9" height="9"><path d="M0 0"/><g><title>a</title></g></svg>',
    },
  ],
};
