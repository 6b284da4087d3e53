import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'List of links is marked as an article',
  affects: ['blind'],
  finding: 'This “article” holds nothing but links.',
  why: 'Screen readers announce an article, and people expect something to read. As a navigation they would find it in the list of page parts.',
  mend: 'Use nav or a plain div for lists of links, and article for news, posts and the like.',
  before: '<article><h2>See also</h2><ul>…links…</ul></article>',
  after: '<nav aria-labelledby="see"><h2 id="see">See also</h2><ul>…links…</ul></nav>',
};
