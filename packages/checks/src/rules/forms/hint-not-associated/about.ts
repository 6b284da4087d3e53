import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Hint is not tied to its field',
  affects: ['blind', 'low-vision'],
  finding:
    'The hint “{text}” stands beside the field, but a screen reader does not read it with the field.',
  why: 'In a form, screen readers jump from field to field. People hear the label and never learn what the hint says, such as the format that is expected.',
  mend: 'Give the hint an id and name it in the attribute aria-describedby of the field.',
  before: '<p>For example, QQ 12 34 56 C.</p> <input id="ni">',
  after:
    '<p id="ni-hint">For example, QQ 12 34 56 C.</p> <input id="ni" aria-describedby="ni-hint">',
};
