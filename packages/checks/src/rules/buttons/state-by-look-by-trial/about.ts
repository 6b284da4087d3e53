import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Button shows its state by its look alone',
  affects: ['blind', 'low-vision', 'colour-blind'],
  finding: '“{control}” looks different after it was pressed, and says nothing of it.',
  why: 'People who do not see the colour cannot tell whether the switch is on, or which time they have chosen.',
  mend: 'Set aria-pressed on the button whenever its state changes, or use a checkbox or radio buttons.',
  before: '<button class="slot selected">9:20</button>',
  after: '<button class="slot selected" aria-pressed="true">9:20</button>',
};
