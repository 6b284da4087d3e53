import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Message about errors does not say where they are',
  affects: ['everyone', 'blind', 'cognitive'],
  finding: 'The page says that there are errors, but no field is marked and no message names one.',
  why: 'Everybody has to search all fields for the mistake. People who do not see the form, or who read slowly, may never find it and give up.',
  mend: 'Name each field and what is wrong with it in the summary, with a link to the field. Repeat the message right at the field and tie it to the field with aria-describedby; set aria-invalid="true".',
};
