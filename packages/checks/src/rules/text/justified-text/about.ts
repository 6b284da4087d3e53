import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text stretched to both margins',
  affects: ['cognitive', 'low-vision'],
  finding: 'The text is justified: the gaps between its words differ from line to line.',
  why: 'The gaps join to “rivers” that run down the text. People with dyslexia or low vision follow them instead of the line.',
  mend: 'Align the text to the left (text-align: left; in right-to-left languages to the right).',
};
