import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Name differs from the words that are to be seen',
  affects: ['speech-input', 'cognitive'],
  finding: 'To be seen is “{text}”, but to screen readers and speech input it is called “{name}”.',
  why: 'People who speak to their computer say the words they see. Here they say them and nothing happens, because the control has another name.',
  mend: 'Take aria-label out, so that the words to be seen are the name. If more has to be said, begin the name with exactly these words.',
  before: '<button aria-label="Submit form">Send application</button>',
  after: '<button aria-label="Send application for heating help">Send application</button>',
};
