import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a sound file', html: '<a href="talk.mp3">Listen to the talk</a>', at: ['a'] },
    { name: 'a film', html: '<p><a href="/v/talk.MOV?x=1">Watch the talk</a></p>', at: ['a'] },
  ],
  passes: [
    {
      name: 'a sound file with its transcript',
      html: '<p><a href="talk.mp3">Listen to the talk</a> or read the <a href="t.html">transcript</a></p>',
    },
    { name: 'a page', html: '<a href="talk.html">The talk</a>' },
  ],
};
