import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Test that shuts people out',
  affects: ['blind', 'low-vision', 'cognitive', 'deaf'],
  finding: 'The page asks people to prove that they are no machine.',
  why: 'People who do not see or hear well, and people for whom reading or reckoning is hard, often cannot pass such a test.',
  mend: 'Protect the form in another way that needs no task, or offer at least two kinds of test and a way to reach a person.',
  question: 'Can people get past without reading a picture, hearing a sound or solving a task?',
};
