import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Words in another language are not marked',
  affects: ['blind', 'cognitive'],
  finding: '“{text}” is in {language}, and nothing in the page says so.',
  why: 'A screen reader reads the words with the voice and the rules of the language around them. What comes out is no language.',
  mend: 'Mark the words with their language. In the editor choose the words, then their language.',
  before: '<a href="/es">¿Necesita ayuda con su solicitud?</a>',
  after: '<a href="/es" lang="es">¿Necesita ayuda con su solicitud?</a>',
};
