/** Pseudo-translation: text that reads from right to left without a translator having been asked. */
import { createHash } from 'node:crypto';
import type { Flow, Strings } from '@handrail/flow';
import { listTexts } from '@handrail/flow/parse';

const letters: Readonly<Record<string, string>> = {
  a: 'ا',
  b: 'ب',
  c: 'ص',
  d: 'د',
  e: 'ي',
  f: 'ف',
  g: 'غ',
  h: 'ه',
  i: 'ئ',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'پ',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'ع',
  v: 'ڤ',
  w: 'ح',
  x: 'خ',
  y: 'ي',
  z: 'ز',
};

/** Marks, placeholders and the addresses of links stay as they are. */
function toArabicLetters(text: string): string {
  return text
    .split(/(\{[^}]*\}|\]\([^)]*\))/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/[a-z]/gi, (letter) => letters[letter.toLowerCase()] ?? ''),
    )
    .join('');
}

/** A strings file for a flow in letters that read from right to left. */
export function pseudoArabic(flow: Flow): Strings {
  const entries = listTexts(flow).map(({ key, source }) => [
    key,
    {
      src: createHash('sha256').update(source).digest('hex').slice(0, 8),
      text: toArabicLetters(source),
      state: 'translated' as const,
    },
  ]);
  return {
    handrail: '1.0',
    flow: flow.id,
    lang: 'ar',
    strings: Object.fromEntries(entries) as Strings['strings'],
  };
}
