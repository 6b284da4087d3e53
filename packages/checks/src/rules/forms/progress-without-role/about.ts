import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Progress is only drawn',
  affects: ['blind'],
  finding: 'How far something has come is drawn here as a bar, and said nowhere.',
  why: 'People who do not see the bar do not know whether their file is being sent, how long it will take, or that anything happens at all.',
  mend: 'Give the bar role="progressbar" with a name and aria-valuenow, or use the element progress. Say in a status message when it is done.',
  before: '<div class="progress-bar" style="width: 40%"></div>',
  after: '<progress aria-label="passport.pdf is being sent" max="100" value="40"></progress>',
};
