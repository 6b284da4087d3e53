import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'List made of signs and line breaks',
  affects: ['blind', 'cognitive'],
  finding: 'Here {count} lines begin with a dash, dot or number, and are no list.',
  why: 'Of a real list screen readers say how many items it has, and let people move from one to the next or past it all. Here it is one long text.',
  mend: 'Choose the lines and press the list button of the editor, then take the typed signs away.',
  before: '<p>- Passport<br>- Photo<br>- Form</p>',
  after: '<ul><li>Passport</li><li>Photo</li><li>Form</li></ul>',
};
