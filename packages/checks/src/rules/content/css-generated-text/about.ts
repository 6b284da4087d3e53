import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Words that only the style sheet adds',
  affects: ['blind', 'cognitive', 'low-vision'],
  finding: 'The words “{text}” are not in the page: the style sheet draws them.',
  why: 'Who turns styles off or uses a reading view loses the words. They cannot be searched, copied or translated, and some screen readers skip them.',
  mend: 'Ask a developer to move the words from the style sheet into the page.',
  before: '.hint::before { content: "Note: " }',
  after: '<p class="hint">Note: bring your passport.</p>',
};
