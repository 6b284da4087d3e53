import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Markup that is out of use',
  affects: ['low-vision', 'cognitive', 'everyone'],
  finding: 'The page uses <{tag}>, which is no longer part of HTML ({count} times).',
  why: 'Looks that are written into the text cannot be changed by people who need other letters or colours. Moving and blinking text keeps many from reading, and some of these elements no browser shows any more.',
  mend: 'Replace it: looks belong into the style sheet, meaning into elements such as <strong>, <del>, <abbr> or <code>.',
  before: '<center><font size="5">Fees</font></center>',
  after: '<h2 class="middle">Fees</h2>',
};
