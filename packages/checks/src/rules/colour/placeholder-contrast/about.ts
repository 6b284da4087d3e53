import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text in an empty field is too faint',
  affects: ['low-vision', 'cognitive'],
  finding: 'The text in the empty field has a contrast of {ratio} to 1; it needs {needed} to 1.',
  why: 'People with weak sight, or on a screen in the sun, cannot read what is expected in the field.',
  mend: 'Choose a darker colour for ::placeholder, or better: put the hint as text above the field, where it stays while people type.',
  before: 'input::placeholder { color: #bbb; }',
  after: 'input::placeholder { color: #595959; }',
};
