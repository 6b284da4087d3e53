import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'What appears under the pointer goes when one moves onto it',
  affects: ['low-vision', 'motor', 'cognitive'],
  finding: '“{text}” appears when the pointer is here, and is gone when the pointer moves onto it.',
  why: 'People who enlarge the screen have to move the pointer over a text to read it. Who trembles loses it all the time.',
  mend: 'Keep it as long as the pointer is on it, and leave no gap between it and what it belongs to.',
  before: '.term:hover + .tip { display: block }',
  after: '.term:hover + .tip, .tip:hover { display: block }',
};
