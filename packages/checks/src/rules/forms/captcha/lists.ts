import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'captcha-task': {
    en: /captcha|(?:type|enter|write) the (?:characters|letters|code|words|text|numbers) (?:you see|shown|in|from|below)|(?:characters|letters|code) (?:shown )?in the (?:image|picture)|what is \d+ ?[+x*−-] ?\d+|\d+ ?[+×*] ?\d+ ?=/i,
    es: /(?:caracteres|letras|código) de la imagen|cuánto es \d/i,
    fr: /(?:caractères|lettres|code) de l['’]image|combien font \d/i,
    de: /(?:zeichen|code) (?:aus|im) (?:dem )?bild|wie viel ist \d/i,
  },
} satisfies Lists;
