import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link opens a new window without a word',
  affects: ['blind', 'low-vision', 'cognitive'],
  finding: '“{text}” opens a new window or tab and does not say so.',
  why: 'People who do not see the screen, see only a part of it, or do not know browsers well do not notice that the window changed. They press Back, nothing happens, and they are lost.',
  mend: 'Let the link open in the same window: take out target. If a new window is needed, for instance beside a half-filled form, say so in the link.',
  before: '<a href="/rates" target="_blank">Rates for 2026</a>',
  after: '<a href="/rates" target="_blank">Rates for 2026 (opens in a new tab)</a>',
};
