import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text to read is marked as an application',
  affects: ['blind'],
  finding: 'This part has the role “application” and holds paragraphs, headings or lists.',
  why: 'In an application, screen readers give all keys to the page. People can no longer read line by line, nor jump to headings and links.',
  mend: 'Take the role away. It is only for parts that answer each key themselves, such as a map.',
  before: '<div role="application"><h2>How to vote</h2>…</div>',
  after: '<div><h2>How to vote</h2>…</div>',
};
