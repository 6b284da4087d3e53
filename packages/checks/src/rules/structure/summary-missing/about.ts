import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Part that opens has no name',
  affects: ['blind', 'cognitive', 'speech-input'],
  finding: 'This part can be opened and has no summary, so the browser calls it “Details”.',
  why: 'Nobody can tell what is inside before opening it, and several of them are all called the same.',
  mend: 'Begin it with a summary that says what is inside.',
  before: '<details><p>Yes, in up to ten parts.</p></details>',
  after: '<details><summary>Can I pay in parts?</summary><p>Yes, in up to ten parts.</p></details>',
};
