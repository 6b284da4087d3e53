import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Deletes at once',
  affects: ['cognitive', 'motor', 'blind', 'low-vision'],
  finding: '“{name}” seems to delete at once, without asking and without a way back.',
  why: 'People whose hands shake press the wrong button, and people who do not see the page may not know what they pressed. What they have worked on for an hour is gone.',
  mend: 'Ask before deleting, or let people take it back for some time: “Draft deleted. Undo”.',
};
