import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Letters are garbled',
  affects: ['blind', 'cognitive'],
  finding: 'In “{text}” letters were read in the wrong encoding.',
  why: 'A screen reader spells the signs out, and nobody can tell the word. People who are not sure in the language are lost.',
  mend: 'Store, send and declare the page as UTF-8 everywhere, then save this text again.',
  before: 'BÃ¼rgerbÃ¼ro',
  after: 'Bürgerbüro',
};
