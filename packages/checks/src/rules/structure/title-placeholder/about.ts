import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Page title says nothing',
  affects: ['blind', 'cognitive', 'everyone'],
  finding: 'The title of the page is “{text}”, which does not say what the page is about.',
  why: 'The title is the first thing that a screen reader says of a page, and all that tells tabs, bookmarks and search results apart.',
  mend: 'Write what the page is about, then the name of the service: “Apply for heating help – City of Riverton”.',
  before: '<title>Insert title here</title>',
  after: '<title>Apply for heating help – City of Riverton</title>',
};
