import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Error message is not tied to its field',
  affects: ['blind', 'low-vision', 'cognitive'],
  finding:
    'The message “{text}” cannot be told to belong to one field: it is tied to none, or hidden from screen readers, or names a label that two fields have.',
  why: 'In a form, screen readers jump from field to field and read only what is tied to the field. People do not hear the message, and do not know which field it means.',
  mend: 'Name the message in the attribute aria-describedby of the field it is about, and set aria-invalid="true" on the field. Name the field in the message so that no other can be meant.',
};
