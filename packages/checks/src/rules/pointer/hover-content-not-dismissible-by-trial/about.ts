import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'What appears under the pointer cannot be sent away',
  affects: ['low-vision', 'cognitive'],
  finding:
    '“{text}” appears over other content when the pointer is here, and Escape does not take it off.',
  why: 'People who enlarge the screen cannot move the pointer away without losing their place, so what has appeared covers what they want to read.',
  mend: 'Take it off when Escape is pressed, without moving the pointer or the focus.',
  before: '.tip { display: none } .term:hover .tip { display: block }',
  after:
    'document.addEventListener("keydown", (event) => { if (event.key === "Escape") hideTips(); })',
};
