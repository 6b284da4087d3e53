import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'End tag without a start',
  affects: ['everyone'],
  finding: 'In line {line} of the page’s source, </{tag}> ends something that was not begun there.',
  why: 'Browsers and assistive technology have to guess what belongs together. When they guess differently, text lands in the wrong part, or a heading goes on to the end of the page.',
  mend: 'Take the tag out, or put the tag that begins it where it belongs. Elements must not overlap.',
  before: '<div>strings of pearls</span></div>',
  after: '<div>strings of pearls</div>',
};
