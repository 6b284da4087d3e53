import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Works by double click only',
  affects: ['keyboard', 'motor', 'blind'],
  finding: 'Something happens here by a double click, and there is no button for it.',
  why: 'A double click cannot be made with the keyboard or by voice, and people whose hands shake do not manage it.',
  mend: 'Add a button that does the same: “Add to my courses”.',
};
