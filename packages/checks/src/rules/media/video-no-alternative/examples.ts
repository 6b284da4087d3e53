import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a film with captions only',
      html: '<video controls src="t.mp4" width="200" height="100"><track kind="captions" src="t.vtt"></video>',
      at: ['video'],
    },
  ],
  passes: [
    {
      name: 'a film with a transcript',
      html: '<section><video controls src="t.mp4" width="200" height="100"></video><a href="t.html">Transcript</a></section>',
    },
    {
      name: 'a film with a described version',
      html: '<p lang="de"><video controls src="t.mp4" width="200" height="100"></video><a href="t.html">Film mit Audiodeskription</a></p>',
    },
  ],
};
