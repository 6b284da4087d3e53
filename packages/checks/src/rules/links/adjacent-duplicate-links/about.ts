import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Two links side by side lead to the same page',
  affects: ['blind', 'keyboard', 'motor'],
  finding: 'The link “{text}” leads to the same page as the link right before it.',
  why: 'Who moves from link to link by keyboard, switch or screen reader has to pass, and hear, the same thing twice. Long lists of results become twice as long.',
  mend: 'Put picture and text into one link. The picture then gets an empty alternative (alt="") if the text says it all.',
  before: '<a href="/panda"><img src="p.jpg" alt="Panda"></a> <a href="/panda">Panda</a>',
  after: '<a href="/panda"><img src="p.jpg" alt=""> Panda</a>',
};
