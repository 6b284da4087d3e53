import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a greeting', html: '<audio autoplay src="hello.mp3"></audio>', at: ['audio'] },
    {
      name: 'a film of another site',
      html: '<iframe title="Film" src="about:blank?autoplay=1"></iframe>',
      at: ['iframe'],
    },
  ],
  passes: [
    { name: 'a greeting with controls', html: '<audio autoplay controls src="hello.mp3"></audio>' },
    { name: 'a silent film', html: '<video autoplay muted src="sea.mp4"></video>' },
  ],
};
