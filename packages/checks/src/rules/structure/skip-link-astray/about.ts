import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Skip link does not skip',
  affects: ['keyboard', 'blind', 'motor'],
  finding: '“{text}” leads to {how}.',
  why: 'People who use a keyboard press it to get past the navigation, and find themselves where they were.',
  mend: 'Let it lead to the main part, which begins after the navigation and can be seen.',
  before: '<a href="#wrapper">Skip to content</a> … <div id="wrapper"><nav>…',
  after: '<a href="#content">Skip to content</a> … <main id="content" tabindex="-1">',
};
