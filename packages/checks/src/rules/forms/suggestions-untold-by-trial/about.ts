import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Which choice is marked is only seen',
  affects: ['blind'],
  finding:
    'At “{name}” the arrow keys mark a choice for the eye, and a screen reader says nothing.',
  why: 'The focus stays in the field. Without aria-activedescendant, people who do not see the mark press the arrow keys and hear nothing.',
  mend: 'Give each choice role="option" and an id, and name the marked one in aria-activedescendant of the field, which has role="combobox".',
};
