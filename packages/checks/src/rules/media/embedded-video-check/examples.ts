import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a film of a large platform',
      html: '<iframe title="Film" src="https://www.youtube.com/embed/x" width="200" height="100"></iframe>',
      at: ['iframe'],
    },
  ],
  passes: [
    {
      name: 'a map',
      html: '<iframe title="Map" src="https://maps.example.org/" width="200" height="100"></iframe>',
    },
  ],
};
