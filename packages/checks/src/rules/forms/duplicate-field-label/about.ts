import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Two fields with the same label',
  affects: ['blind', 'cognitive', 'speech-input'],
  finding: 'Another field near this one is also called “{name}”.',
  why: 'Who hears the fields one by one, or says their names, cannot tell them apart.',
  mend: 'Name what differs: “Name of the applicant” and “Name of the child”. Or put each set of fields into a fieldset with a legend of its own.',
};
