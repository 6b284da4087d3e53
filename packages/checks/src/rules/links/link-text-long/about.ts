import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link text is a whole paragraph',
  affects: ['blind', 'speech-input', 'cognitive'],
  finding: 'The name of this link has {words} words.',
  why: 'Screen readers say all of it as one link, without headings or stops, each time the link is met. Who speaks to the computer cannot say it.',
  mend: 'Let the title be the link. A style sheet can make the whole card answer to a click.',
  before: '<a href="/yard"><h2>Summer hours</h2><p>From 1 May …</p></a>',
  after: '<h2><a href="/yard">Summer hours</a></h2><p>From 1 May …</p>',
};
