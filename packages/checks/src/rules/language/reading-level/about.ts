import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is hard to read',
  affects: ['cognitive', 'everyone'],
  finding:
    'The text scores {ease} of 100 for ease of reading, with {perSentence} words a sentence. Its hardest paragraph is marked.',
  why: 'Texts like this are read with ease only after years at a university. People with cognitive impairments, another first language or little time do not get through.',
  mend: 'Make two sentences of each long one. Use short everyday words, and say who does what: “You have to send the form.”',
};
