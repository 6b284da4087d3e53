import type { PortalText } from './types.ts';

/** No label is longer; it keeps the last expression below, quadratic in the worst case, quick. */
const MAX_CHARS = 999;

/**
 * The form in which two texts are compared: lower case, single spaces, no soft hyphens or zero-width
 * characters, no leading "*" and no trailing ":", "*" or "(required)". These marks come and go
 * between versions of a form without changing which field is meant; should two fields differ by a
 * mark alone, both match and the search refuses.
 */
export function foldText(text: string): string {
  return text
    .normalize()
    .replace(/[\xad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_CHARS)
    .toLowerCase()
    .replace(/^[ *]+|( |\*|:|\(required\))+$/g, '');
}

/**
 * The folded texts of all languages, the most likely first: `lang`, then its shorter forms
 * ("es-MX", "es"), then the rest as written. Empty texts are left out: they would match anything
 * that has no name.
 */
export function textsInOrder(text: PortalText, lang = ''): string[] {
  if (typeof text === 'string') return textsInOrder({ '': text });
  const fit = (key: string) =>
    `${lang}-`.toLowerCase().startsWith(`${key}-`.toLowerCase()) ? key.length : 0;
  const keys = Object.keys(text).sort((a, b) => fit(b) - fit(a));
  return [...new Set(keys.map((key) => foldText(text[key] ?? '')))].filter((one) => one);
}
