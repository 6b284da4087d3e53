import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Sentence is too long',
  affects: ['cognitive', 'everyone'],
  finding: 'A sentence here has {words} words.',
  why: 'At the end of a long sentence many people have lost its beginning. People with cognitive impairments and people who listen lose it first.',
  mend: 'Make two or three sentences of it, or a list. Twenty words are enough for one thought.',
};
