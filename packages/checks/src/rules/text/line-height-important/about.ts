import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text spacing cannot be changed',
  affects: ['cognitive', 'low-vision'],
  finding: 'The spacing of this text is fixed with “!important” ({property}), and it is tight.',
  why: 'People with dyslexia or low vision widen the gaps between lines, letters and words with a tool of their own. “!important” shuts their setting out.',
  mend: 'Take “!important” away, or set at least the spacing they need: lines 1.5, letters 0.12 em, words 0.16 em.',
  before: '<p style="line-height: 1 !important">',
  after: '<p style="line-height: 1.5">',
};
