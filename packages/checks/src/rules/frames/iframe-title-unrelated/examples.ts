import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a title that says nothing',
      html: '<iframe title="iframe 2"></iframe>',
      at: ['iframe'],
    },
    {
      name: 'the name of another site',
      html: '<iframe title="Facebook" src="about:blank?twitter"></iframe>',
      at: ['iframe'],
    },
    {
      name: 'a title that has nothing to do with the page inside',
      html: '<iframe title="Facebook" srcdoc="<title>Offices</title><p>Our offices are open from eight to four o’clock.</p>"></iframe>',
      at: ['iframe'],
    },
  ],
  passes: [
    {
      name: 'a title that fits',
      html: '<iframe title="Opening hours of our office" srcdoc="<p>Our offices are open from eight to four o’clock.</p>"></iframe>',
    },
    { name: 'a page that cannot be read', html: '<iframe title="Map" src="about:blank"></iframe>' },
  ],
};
