import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Wrong link is marked as the current page',
  affects: ['blind'],
  finding: '“{text}” is marked as the current page, and it is not the last of the path.',
  why: 'Screen reader users are told that they are on another page than they are.',
  mend: 'Set aria-current="page" on the last entry of the path and on no other.',
  before: '<li><a aria-current="page" href="/">Home</a></li><li>Taxi licence</li>',
  after: '<li><a href="/">Home</a></li><li aria-current="page">Taxi licence</li>',
};
