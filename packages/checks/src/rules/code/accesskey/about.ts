import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Key of its own for a link or field',
  affects: ['keyboard', 'blind', 'speech-input'],
  finding: '“{text}” takes the key “{key}” for itself.',
  why: 'Such keys cover keys that screen readers, browsers or other languages need, and they differ from browser to browser. Hardly anybody learns of them, but many press them by mistake.',
  mend: 'Take accesskey out. Headings, landmarks and a good order help people who use the keyboard more.',
  before: '<a accesskey="s" href="/search">Search</a>',
  after: '<a href="/search">Search</a>',
};
