import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Screen readers are told to pass over text',
  affects: ['blind'],
  finding:
    '“{text}” stands on the page, and aria-hidden keeps it from screen readers. It is said nowhere else.',
  why: 'Blind people do not learn that this part of the page exists. It often happens when a script hides the page behind a dialog and does not show it again.',
  mend: 'Take aria-hidden away, or set it only while a dialog is open in front of it.',
  before: '<div aria-hidden="true"><p>You can get a grant …</p></div>',
  after: '<div><p>You can get a grant …</p></div>',
};
