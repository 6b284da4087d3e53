import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Role hides the text inside',
  affects: ['blind'],
  finding:
    'It has the role “{role}”, so screen readers say its name and none of the {count} other words in it.',
  why: 'A role such as “img” makes one thing of all that is inside. Blind people hear the label and never the text.',
  mend: 'Take the role away from what holds text. Keep it for what is only a picture.',
  before: '<section role="img" aria-label="Hours"><p>Monday to Friday …</p></section>',
  after: '<section aria-label="Hours"><p>Monday to Friday …</p></section>',
};
