import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a low frame that does not scroll',
      html: '<iframe title="Form" height="120" scrolling="no" srcdoc="&lt;p style=height:300px&gt;Form&lt;/p&gt;&lt;button&gt;Send&lt;/button&gt;"></iframe>',
      at: ['iframe'],
    },
  ],
  passes: [
    {
      name: 'a low frame that scrolls',
      html: '<iframe title="Form" height="120" srcdoc="&lt;p style=height:300px&gt;Form&lt;/p&gt;&lt;button&gt;Send&lt;/button&gt;"></iframe>',
    },
    {
      name: 'a frame that is high enough',
      html: '<iframe title="Form" height="500" scrolling="no" srcdoc="&lt;p style=height:300px&gt;Form&lt;/p&gt;&lt;button&gt;Send&lt;/button&gt;"></iframe>',
    },
  ],
};
