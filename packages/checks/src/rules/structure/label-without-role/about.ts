import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Label on an element that has no role',
  affects: ['blind'],
  finding: '“{text}” is labelled “{label}”. An element without a role must not have a label.',
  why: 'Some screen readers then say the label instead of the text, so that the text is lost; others pass the label over, so that it is lost.',
  mend: 'Write what the label says into the text, hidden from the eye if need be, and take the label away.',
  before: '<div aria-label="amount">£120</div>',
  after: '<div>Amount: £120</div>',
};
