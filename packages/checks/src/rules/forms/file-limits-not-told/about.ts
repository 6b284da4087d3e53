import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Upload does not say which files are accepted',
  affects: ['cognitive', 'everyone'],
  finding: 'Nothing beside the field says which kinds of file, and how big, may be sent.',
  why: 'People choose and send a file, wait, and are refused. Those who need long for each step lose most.',
  mend: 'Write below the label which kinds of file are accepted and how big they may be, and tie the text to the field with aria-describedby.',
  question: 'Is every kind and size of file accepted here?',
};
