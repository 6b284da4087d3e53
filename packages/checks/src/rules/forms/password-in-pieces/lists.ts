import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'asks-for-characters': {
    en: /\b(?:\d+(?:st|nd|rd|th)?|first|second|third|last) (?:and .{1,20} )?(?:character|letter|digit)s? (?:of|from|in) your/i,
    es: /carácter \d|\d+[ºª.] carácter/i,
    fr: /\d+(?:e|er|ème) caractère/i,
    de: /\d+\. (?:zeichen|stelle)/i,
  },
} satisfies Lists;
