import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Something happens as soon as Tab comes here',
  affects: ['keyboard', 'blind', 'cognitive', 'low-vision'],
  finding: 'When the keyboard comes to this element, {what}.',
  why: 'Tab is how people without a mouse look around. If looking around sets something off, they land where they did not want to be, and blind people are not told why.',
  mend: 'Let it happen when the element is pressed, not when it gets the focus.',
  before: '<input onfocus="this.form.submit()">',
  after: '<button type="submit">Search</button>',
};
