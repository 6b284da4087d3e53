import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Page is in another language than it says',
  affects: ['blind', 'cognitive'],
  finding: 'The page says that it is in {said}. Its text is in {language}.',
  why: 'Screen readers choose voice and pronunciation by this setting: English read by a French voice cannot be understood. Braille and translation go wrong too.',
  mend: 'Set the language of the page right in its first tag, or in the settings of the content system.',
  before: '<html lang="fr">… an English text',
  after: '<html lang="en">',
};
