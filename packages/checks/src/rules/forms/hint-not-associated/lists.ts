import type { Lists } from '../../../language/lists.ts';

export const lists = {
  hint: {
    en: /\d|for example|e\.g|such as|format|must|at least|(?:max|min)imum|characters?|your? |\b(?:dd|mm|yyyy|jj|aaaa|tt|jjjj)\b/i,
    es: /ejemplo|formato|debe|caracteres/i,
    fr: /exemple|doit|caractères|votre/i,
    de: /beispiel|zeichen|muss|ihre?\b/i,
  },
} satisfies Lists;
