import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Signs stand for letters',
  affects: ['blind', 'cognitive'],
  finding: '“{text}” is written with signs that only look like letters.',
  why: 'Screen readers say “mathematical bold capital F” for each of them, or nothing. A search does not find the word.',
  mend: 'Write ordinary letters, and make them bold or large by style.',
  before: '𝗙𝗿𝗲𝗲 𝘀𝘄𝗶𝗺𝗺𝗶𝗻𝗴',
  after: '<strong>Free swimming</strong>',
};
