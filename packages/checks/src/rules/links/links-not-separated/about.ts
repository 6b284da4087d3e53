import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Links run into each other',
  affects: ['low-vision', 'cognitive', 'motor'],
  finding: 'Between the links “{one}” and “{other}” there is nothing but a blank.',
  why: 'Two links side by side read as one. People who see little, or read slowly, do not notice that there are several, and people whose hands shake hit the wrong one.',
  mend: 'Make a list of them, or put a sign or clear space between them.',
  before: '<a href="/a">Fees</a> <a href="/b">Forms</a>',
  after: '<ul><li><a href="/a">Fees</a></li><li><a href="/b">Forms</a></li></ul>',
};
