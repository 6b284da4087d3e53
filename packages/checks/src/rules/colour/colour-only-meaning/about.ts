import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Colours may say what no word says',
  affects: ['colour-blind', 'blind', 'low-vision'],
  finding: 'These parts differ in their colour only.',
  why: 'People who do not tell the colours apart, and people who hear the page, do not learn what the colours stand for.',
  mend: 'Say it in words, or with signs of different shape that have a text alternative: “open”, “closed”.',
  question: 'Do words or signs say as well what these colours stand for?',
};
