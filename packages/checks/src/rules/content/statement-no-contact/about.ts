import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Accessibility statement gives no way to report a barrier',
  affects: ['everyone'],
  finding:
    'Nothing in this statement says how to tell you about a barrier: no address, no number, no form.',
  why: 'Whoever is shut out cannot ask for the content in another form. The directive on accessible public websites asks for a way to do so.',
  mend: 'Give an e-mail address, a telephone number or a form, and say how soon you answer.',
  before: '<h1>Accessibility statement</h1> … We wrote this on 4 May.',
  after: '<h2>Report a problem</h2><p>Write to <a href="mailto:web@northfield.example">…</a></p>',
};
