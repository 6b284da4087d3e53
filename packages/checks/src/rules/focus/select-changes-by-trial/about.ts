import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Choosing sets something off at once',
  affects: ['keyboard', 'blind', 'low-vision', 'cognitive'],
  finding: 'As soon as the choice here is changed, {what}.',
  why: 'With a keyboard each entry is chosen on the way to the next one, so people never get to the entry they want. Others lose what they have filled in.',
  mend: 'Let it happen when a button is pressed: add one, such as “Go” or “Change language”.',
  before: '<select onchange="this.form.submit()">…</select>',
  after: '<select>…</select> <button type="submit">Go</button>',
};
