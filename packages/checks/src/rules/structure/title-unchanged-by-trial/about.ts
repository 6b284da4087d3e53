import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Page changes and keeps its title',
  affects: ['blind', 'cognitive', 'everyone'],
  finding:
    'After a press on “{control}” the page has another address and other headings, and is still called “{title}”.',
  why: 'The title is what a screen reader says when a page comes, and what tells tabs, history and bookmarks apart. Here nobody hears that there is a new page.',
  mend: 'Set document.title with each view, to what it is about.',
  before: 'history.pushState({}, "", "/income");',
  after: 'history.pushState({}, "", "/income"); document.title = "Your income – City of Riverton";',
};
