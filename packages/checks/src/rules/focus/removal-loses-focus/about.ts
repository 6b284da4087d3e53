import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Focus is lost with what is removed',
  affects: ['keyboard', 'blind'],
  finding:
    'Pressing “{text}” takes the button away, and the script gives the focus to nothing else.',
  why: 'The focus falls back to the top of the page: people with a keyboard begin anew, and a screen reader says nothing or reads the page from its start.',
  mend: 'Give the focus to the next entry, to the heading of the list, or to the message that says what was removed.',
  before: 'button.onclick = () => item.remove()',
  after: 'button.onclick = () => { item.remove(); heading.focus(); }',
};
