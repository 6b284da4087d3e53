import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a frame with a link',
      html: '<iframe tabindex="-1" title="Map" srcdoc="&lt;a href=/m&gt;Larger map&lt;/a&gt;"></iframe>',
      at: ['iframe'],
    },
  ],
  passes: [
    {
      name: 'a frame with a link, in the tab order',
      html: '<iframe title="Map" srcdoc="&lt;a href=/m&gt;Larger map&lt;/a&gt;"></iframe>',
    },
    {
      name: 'a frame behind an open dialog',
      html: '<iframe tabindex="-1" title="Map" srcdoc="&lt;a href=/m&gt;Larger map&lt;/a&gt;"></iframe><dialog open aria-label="Cookies">We count visits.</dialog>',
    },
    {
      name: 'a frame with nothing to use',
      html: '<iframe tabindex="-1" title="Note" srcdoc="&lt;p&gt;Closed today.&lt;/p&gt;"></iframe>',
    },
  ],
};
