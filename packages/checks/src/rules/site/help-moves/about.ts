import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Help is in another place than on other pages',
  affects: ['cognitive', 'low-vision'],
  finding: '“{text}” is in quite another place on {url}.',
  why: 'People with cognitive impairments who need help have to find it where it was before. If it moves they may not find it at all.',
  mend: 'Put contact and help in the same place on all pages, for example in the header or at the beginning of the footer.',
};
