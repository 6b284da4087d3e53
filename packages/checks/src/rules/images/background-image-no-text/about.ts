import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Background image says something that the text does not',
  affects: ['blind', 'low-vision'],
  finding:
    'The background image “{file}” seems to carry meaning, and the text “{text}” does not say it.',
  why: 'Screen readers pass background images over, and they vanish in high contrast modes. A warning sign, a state or a logo that is only drawn there does not reach everybody.',
  mend: 'Say it in words: begin the text with “Warning:”, “Error:” or “Important:”. Put a logo into an <img> with an alternative.',
  before: '<p class="warning-icon">You may lose money.</p>',
  after: '<p class="warning-icon"><strong>Warning:</strong> you may lose money.</p>',
};
