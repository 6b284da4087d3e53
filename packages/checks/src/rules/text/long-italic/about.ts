import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Long text in italics',
  affects: ['cognitive', 'low-vision'],
  finding: 'A whole passage is set in slanted letters.',
  why: 'Slanted letters run into each other. People with dyslexia or low vision read them slowly or not at all.',
  mend: 'Use upright letters, and italics for single words only. For quotations use a quotation block.',
};
