import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'What counts along is not said',
  affects: ['blind', 'low-vision'],
  finding:
    'While somebody types into “{name}”, the text “{text}” counts along, and no screen reader says so.',
  why: 'People who do not see the count, or see only a part of the screen, come to the limit without warning: keys do nothing any more, or the form comes back with an error.',
  mend: 'Say the limit before the field and tie it with aria-describedby. Put the count into role="status" as well, a second after the last key.',
};
