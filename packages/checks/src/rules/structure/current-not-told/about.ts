import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Current step or page is shown by its looks only',
  affects: ['blind', 'low-vision', 'cognitive'],
  finding: '“{text}” is drawn as the current one of several, and nothing says so.',
  why: 'People who see the page know at a glance where they are. Screen reader users hear a list of steps or pages that are all alike.',
  mend: 'Set aria-current="step" on the current step and aria-current="page" on the current page, or say it in words.',
  before: '<li class="active">Your car</li>',
  after: '<li class="active" aria-current="step">Your car</li>',
};
