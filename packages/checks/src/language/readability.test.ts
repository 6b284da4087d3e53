import { expect, test } from 'vitest';
import { readability, sentencesOf } from './readability.ts';

test('sentences end with a sign and a capital, or with the line', () => {
  expect(sentencesOf('It costs 3.50 dollars. You pay at the desk!')).toHaveLength(2);
  expect(sentencesOf('Ask us, e.g. by phone. ¿Habla español? Llame.')).toHaveLength(3);
  expect(sentencesOf('Main Street\nRiverton\n12345')).toHaveLength(2);
});

test('reading ease follows the published formula', () => {
  // 6 words, 1 sentence, 6 syllables: 206.835 − 1.015 × 6 − 84.6 × 1.
  expect(readability('The cat sat on the mat.', 'en').ease).toBeCloseTo(116.145, 2);
  // 4 words, 1 sentence, 8 syllables: 206.835 − 4 − 62.3 × 2.
  expect(readability('La casa tiene ventana.', 'es').ease).toBeCloseTo(206.835 - 4 - 62.3 * 2, 2);
  // 6 words, 1 sentence, 6 syllables: 180 − 6 − 58.5 × 1.
  expect(readability('Das Haus ist klein und alt.', 'de').ease).toBeCloseTo(180 - 6 - 58.5, 2);
});

test.each([
  ['en', 'You have to send us the form. We write back to you.'],
  ['es', 'Usted tiene que mandar la carta. Nosotros le damos la respuesta.'],
  ['fr', 'Vous devez envoyer la lettre. Nous vous donnons la réponse.'],
  ['de', 'Sie müssen uns das Formular geben. Wir schreiben Ihnen dann.'],
])('plain words in %s are not hard', (lang, text) => {
  expect(readability(text, lang).isHard).toBe(false);
});

test.each([
  [
    'en',
    'Eligibility determinations necessitate documentary substantiation of residential circumstances.',
  ],
  [
    'es',
    'La tramitación administrativa correspondiente requerirá documentación acreditativa complementaria.',
  ],
  [
    'fr',
    'La régularisation administrative nécessite la communication de documents complémentaires originaux.',
  ],
  [
    'de',
    'Die Bewilligungsbehörde berücksichtigt haushaltsrechtliche Rahmenbedingungen im Ermessensspielraum.',
  ],
])('words of an office in %s are hard', (lang, text) => {
  expect(readability(text, lang).isHard).toBe(true);
});

test('there is no formula for other languages, and no ease of nothing', () => {
  expect(readability('Hyvää päivää.', 'fi')).toMatchObject({ words: 2, ease: null, isHard: false });
  expect(readability('', 'en').ease).toBeNull();
});
