import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Two negatives in one sentence',
  affects: ['cognitive', 'deaf'],
  finding: '“{text}” says no twice.',
  why: 'People have to turn the sentence round in their heads to know whether they may. Many get it wrong.',
  mend: 'Say what is so, or what people have to do: “You can apply if …”.',
  before: 'You are not ineligible unless …',
  after: 'You can apply if …',
};
