import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Choosing or typing sets something off',
  affects: ['keyboard', 'blind', 'low-vision', 'cognitive'],
  finding:
    'Changing “{name}” opens another page, sends the form or moves on to the next field at once.',
  why: 'With the keyboard, people pass every entry on their way to the one they want, and are taken away at the first. Screen reader users lose their place without knowing why.',
  mend: 'Leave the field alone when it changes, and add a button such as “Show” or “Go” next to it. Let people leave a full field by themselves.',
  before: '<select onchange="location = this.value">…</select>',
  after: '<select>…</select> <button>Go</button>',
};
