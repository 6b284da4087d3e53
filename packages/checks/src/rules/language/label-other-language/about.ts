import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Label is in another language than the page',
  affects: ['blind', 'cognitive'],
  finding: '“{text}” is English, and the page is not.',
  why: 'A screen reader says the words as if they were of the page’s language, so that nobody understands them. They come from a library of controls that was not translated.',
  mend: 'Set the words of the library to the page’s language.',
  before: '<button aria-label="Next page">›</button>',
  after: '<button aria-label="Nächste Seite">›</button>',
};
