import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is cut off when its spacing is widened',
  finding: 'With wider spacing, {px} pixels of this text are cut off or lie over other text.',
  why: 'People with dyslexia or low vision widen the gaps between lines, letters and words. Here they lose part of the text by it.',
  mend: 'Ask a developer to let the box grow with its text: no fixed height, no “overflow: hidden”.',
};
