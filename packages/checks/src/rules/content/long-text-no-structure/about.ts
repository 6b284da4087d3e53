import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Long text without headings or lists',
  affects: ['cognitive', 'blind', 'low-vision', 'everyone'],
  finding: 'Here begin {words} words without a heading, list or table between them.',
  why: 'Screen reader users jump from heading to heading, and everyone else looks for them. In a wall of text people with reading or attention difficulties lose their place and give up.',
  mend: 'Put a heading above each new thought, at best every three or four paragraphs, and make enumerations into lists.',
};
