import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is cut off when it is enlarged',
  finding: 'At twice the size, {px} pixels of this text are cut off or lie over other text.',
  why: 'People with low vision enlarge the text. Here they cannot read its end.',
  mend: 'Ask a developer to let the box grow with its text: no fixed height, no “overflow: hidden”, sizes in rem.',
};
