import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Another page has the same title',
  affects: ['blind', 'cognitive', 'everyone'],
  finding: 'The title “{text}” is that of {url} too, and the pages differ.',
  why: 'In tabs, in the history and in search results the pages cannot be told apart. Screen reader users hear the same words and think that nothing happened.',
  mend: 'Begin each title with what is special about the page, as its main heading does.',
  before: '<title>City of Riverton</title>',
  after: '<title>Apply for heating help – City of Riverton</title>',
};
