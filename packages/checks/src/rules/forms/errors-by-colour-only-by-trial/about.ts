import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Sending shows errors without a word',
  affects: ['blind', 'colour-blind', 'low-vision', 'cognitive'],
  finding:
    'When the form is sent too early, “{name}” looks different, and no text says what is wrong.',
  why: 'People who do not see the colour do not notice anything: they press the button and nothing happens. Others see that something is wrong, and not what.',
  mend: 'Write beside each field what is wrong and how to put it right, tie it to the field with aria-describedby, and lead to the first one.',
};
