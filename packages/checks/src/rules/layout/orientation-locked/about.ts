import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Page works in one orientation only',
  affects: ['motor', 'low-vision'],
  finding: 'The page is turned, locked or hidden where the screen is held the other way.',
  why: 'Some people have their phone or tablet fixed to a wheelchair and cannot turn it. Others need the wide screen for large letters.',
  mend: 'Ask a developer to lay the page out for both orientations, and to take the lock or the request to turn the device away.',
};
