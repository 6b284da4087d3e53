import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'no address',
      html: '<main><h1>Accessibility statement</h1><p>Northfield Council wants everyone to be able to use this website. It meets the guidelines in part. Some older forms cannot be used with a keyboard. We replace them by December. We wrote this statement on 4 May 2026 after testing ten pages with two people.</p></main>',
      at: ['h1'],
    },
  ],
  passes: [
    {
      name: 'an address',
      html: '<main><h1>Accessibility statement</h1><p>Northfield Council wants everyone to be able to use this website. It meets the guidelines in part. Some older forms cannot be used with a keyboard. We replace them by December. Write to <a href="mailto:a@b.example">our team</a> if you find a problem, and we answer soon.</p></main>',
    },
    {
      name: 'another page',
      html: '<main><h1>Opening hours</h1><p>We are open from nine until four on every day of the week but Sunday, when the whole house is closed, and on public holidays, when only the desk on the ground floor is open for those who come to fetch a pass or a letter.</p></main>',
    },
  ],
};
