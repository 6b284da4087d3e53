import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Number or address to write to stands in a picture',
  affects: ['blind', 'low-vision', 'speech-input', 'everyone'],
  finding: 'The picture holds the number or address itself, and its alternative says only “{alt}”.',
  why: 'People who do not see the picture learn that there is a number and not which one. Nobody can copy it, call it with a tap, or enlarge it sharply.',
  mend: 'Write the number or address as text, and make it a link with tel: or mailto:.',
  before: 'Phone: <img src="phone.png" alt="Phone number">',
  after: 'Phone: <a href="tel:+441134960148">0113 496 0148</a>',
};
