import type { Lists } from '../../../language/lists.ts';

/** The sign near a word for what has to be filled in, or the sign by its name. */
function near(words: string, sign: string): RegExp {
  return new RegExp(`\\*[^*]{0,60}(?:${words})|(?:${words})[^*]{0,60}\\*|${sign}`, 'i');
}

export const lists = {
  'star-explained': {
    en: near('required|mandatory|compulsory|must be', 'asterisk'),
    es: near('obligat|requerid', 'asterisco'),
    fr: near('obligat|requis', 'astérisque'),
    de: near('pflicht|erforderlich|ausgefüllt', 'sternchen|stern '),
  },
} satisfies Lists;
