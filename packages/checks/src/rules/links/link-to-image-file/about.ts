import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link to a bare picture',
  affects: ['blind'],
  finding: 'The link “{text}” opens a picture by itself.',
  why: 'A picture that is opened by itself has no text alternative. Who does not see it hears only the name of the file, and whoever enlarges the page finds no way back.',
  mend: 'Link to a page that shows the picture with a text alternative, or describe the picture on this page and say so in the link.',
  before: '<a href="plan.png">Plan of the office</a>',
  after: '<a href="plan.html">Plan of the office, with a description of the way in</a>',
};
