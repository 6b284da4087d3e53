import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Letters of another alphabet inside a word',
  affects: ['blind', 'cognitive', 'everyone'],
  finding: '“{text}” holds letters of two alphabets that look alike.',
  why: 'A screen reader spells the strange letters or leaves them out. Nobody finds the word by searching, and it may be an attempt to deceive.',
  mend: 'Type the word anew with one keyboard.',
};
