import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Which button is on can only be seen',
  affects: ['blind'],
  finding: '“{text}” looks chosen, and only a class says so.',
  why: 'To a screen reader all of these buttons are alike: people do not hear which filter or view is on, and press it off by mistake.',
  mend: 'Give each button aria-pressed="true" or "false" and keep it right; or use radio buttons or checkboxes.',
  before: '<button class="chip is-selected">Parking</button>',
  after: '<button class="chip" aria-pressed="true">Parking</button>',
};
