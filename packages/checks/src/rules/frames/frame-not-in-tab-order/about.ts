import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Frame that the keyboard cannot enter',
  affects: ['keyboard', 'blind', 'motor'],
  finding: 'The frame “{text}” is taken out of the tab order, with all that is in it.',
  why: 'A map, a film or a form in a frame has links, buttons and fields. With a negative tabindex on the frame, people who use a keyboard cannot get to them.',
  mend: 'Take tabindex away. If nothing in the frame can be used, add aria-hidden="true" as well.',
  before: '<iframe src="/map" title="Map" tabindex="-1"></iframe>',
  after: '<iframe src="/map" title="Map"></iframe>',
};
