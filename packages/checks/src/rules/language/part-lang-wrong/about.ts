import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Words are marked as the wrong language',
  affects: ['blind', 'cognitive'],
  finding: 'This part is marked as {said}. Its words are in {language}.',
  why: 'A screen reader changes to the marked language’s voice, and reads the words as nobody says them.',
  mend: 'Set the language of these words right.',
  before: '<span lang="es">Bonjour, je voudrais un passeport</span>',
  after: '<span lang="fr">Bonjour, je voudrais un passeport</span>',
};
