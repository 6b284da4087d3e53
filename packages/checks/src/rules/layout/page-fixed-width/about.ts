import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Page has a fixed width',
  affects: ['low-vision', 'cognitive'],
  finding: 'This part of the page is {width} pixels wide on every screen.',
  why: 'People with low vision enlarge a page to 400 %, which leaves a width of 320 pixels. They, and everybody on a phone, have to scroll sideways for every line.',
  mend: 'Ask a developer to write the width as a largest one (max-width), so that the page can become narrower.',
  before: '#content { width: 960px }',
  after: '#content { max-width: 960px }',
};
