import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link past the navigation cannot be reached',
  affects: ['keyboard', 'motor', 'blind'],
  finding: '“{text}” is taken off the page, and nothing brings it back.',
  why: 'People who use a keyboard press Tab through the whole navigation on every page. The link that would spare them this cannot have the focus.',
  mend: 'Move the link out of sight by its position and bring it back with :focus. Do not use display: none, visibility: hidden or the hidden attribute.',
  before: '<a href="#main" style="display: none">Skip to content</a>',
  after:
    '<style>.skip:not(:focus) { position: absolute; left: -999px }</style>\n<a class="skip" href="#main">Skip to content</a>',
};
