import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a message without a role',
      html: '<div class="alert alert-success">Your form was saved.</div>',
      at: ['div'],
    },
  ],
  passes: [
    {
      name: 'a message with a role',
      html: '<div class="alert alert-success" role="status">Your form was saved.</div>',
    },
    {
      name: 'a message in a live box',
      html: '<div aria-live="polite"><p class="toast">Saved just now.</p></div>',
    },
    {
      name: 'a message that is not shown',
      html: '<div class="toast" hidden>Saved just now.</div>',
    },
  ],
};
