import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a recording alone',
      html: '<h1>Talk</h1><audio controls src="t.mp3"></audio>',
      at: ['audio'],
    },
    {
      name: 'a recording on a page with other text',
      html: '<audio controls src="t.mp3"></audio><p>More of our talks are on <a href="/t">this page</a>.</p>',
      at: ['audio'],
      level: 'warning',
    },
    {
      name: 'a recording that may describe a video',
      html: '<video controls src="v.mp4"></video><audio controls src="t.mp3"></audio>',
      at: ['audio'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'a recording with its transcript',
      html: '<audio controls src="t.mp3"></audio><p><a href="t.html">Transcript</a></p>',
    },
    { name: 'a sound that a script plays', html: '<audio src="beep.mp3"></audio>' },
  ],
};
