import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Message may not be read out',
  affects: ['blind', 'low-vision'],
  finding:
    '“{text}” looks like a message about what happened, and has no role that would have it read out.',
  why: 'People who hear the page notice a new message only if it is announced. Without that they do not learn that something was saved, sent or refused.',
  mend: 'If the message appears without a new page, put it into an element with role="status" (or role="alert" for what is urgent) that is in the page from the start.',
  question:
    'Was the message there when the page was loaded, and does it always come with a new page?',
};
