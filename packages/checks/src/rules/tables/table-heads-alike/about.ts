import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Columns have the same name',
  affects: ['blind', 'cognitive'],
  finding: 'Two columns are both called “{text}”.',
  why: 'Who hears a table cell by cell hears “T” for Tuesday and for Thursday alike, and cannot tell which day is free.',
  mend: 'Give each column a name of its own. Short letters may stay for the eye, with the whole word for screen readers.',
  before: '<th scope="col">T</th>',
  after:
    '<th scope="col"><span aria-hidden="true">T</span><span class="visually-hidden">Tuesday</span></th>',
};
