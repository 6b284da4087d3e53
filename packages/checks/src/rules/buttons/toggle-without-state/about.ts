import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Button does not say whether its part is open',
  affects: ['blind'],
  finding: '“{text}” opens and closes something, but does not tell screen readers which it is.',
  why: 'Who does not see the page cannot know whether the menu opened when they pressed, and presses again, which closes it.',
  mend: 'Add aria-expanded="false", and let the script set it to true as long as the part is open.',
  before: '<button class="menu-toggle">Menu</button>',
  after: '<button class="menu-toggle" aria-expanded="false">Menu</button>',
};
