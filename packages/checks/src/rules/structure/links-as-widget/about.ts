import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Links are marked as tabs or as a program’s menu',
  affects: ['blind'],
  finding: 'These are links to other pages, and their role says “{role}”.',
  why: 'Screen readers announce tabs or a menu and tell people to use the arrow keys. Nothing happens then, and the list of links of the page does not hold them.',
  mend: 'Take the roles away: a list of links in a nav says all that is needed. Mark the present one with aria-current="page".',
  before: '<ul role="menubar"><li role="none"><a role="menuitem" href="/tax">Tax</a></li>…</ul>',
  after: '<nav aria-label="Main"><ul><li><a href="/tax">Tax</a></li>…</ul></nav>',
};
