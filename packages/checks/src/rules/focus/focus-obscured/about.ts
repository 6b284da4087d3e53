import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'The element with the focus lies under something',
  affects: ['keyboard', 'low-vision', 'cognitive'],
  finding: 'When the keyboard is here, other content (a {cover}) covers the element wholly.',
  why: 'Who uses the keyboard sees no sign of where they are. A header, banner or cookie notice that stays in place hides it.',
  mend: 'Leave room for what stays in place, with scroll-padding on the page, or do not keep it in place.',
  before: 'header { position: sticky; top: 0 }',
  after: 'html { scroll-padding-top: 6rem } header { position: sticky; top: 0 }',
};
