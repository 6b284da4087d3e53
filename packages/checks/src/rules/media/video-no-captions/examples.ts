import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a film',
      html: '<video controls src="talk.mp4" width="200" height="100"></video>',
      at: ['video'],
    },
    {
      name: 'a film with chapters only',
      html: '<video controls width="200" height="100"><source src="talk.mp4"><track kind="chapters" src="c.vtt"></video>',
      at: ['video'],
    },
    {
      name: 'a film in an old player',
      html: '<embed src="/film/talk.wmv" width="200" height="100">',
      at: ['embed'],
    },
  ],
  passes: [
    {
      name: 'a film with captions',
      html: '<video controls src="talk.mp4" width="200" height="100"><track kind="captions" src="t.vtt"></video>',
    },
    {
      name: 'a silent film as decoration',
      html: '<video muted loop src="sea.mp4" width="200" height="100"></video>',
    },
  ],
};
