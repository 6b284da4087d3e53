import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'More than one main heading',
  affects: ['blind', 'cognitive'],
  finding: '“{text}” is a further heading of the first level.',
  why: 'Many screen reader users go to the main heading first, to get to where the content begins. With two they cannot know which one that is.',
  mend: 'Keep one heading of the first level, at the beginning of the content. Make the others second level.',
  question: 'Does the page really have two subjects of equal rank?',
};
