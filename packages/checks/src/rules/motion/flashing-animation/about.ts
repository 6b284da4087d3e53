import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Something flashes quickly',
  affects: ['seizures', 'cognitive'],
  finding: 'It flashes about {times} times in a second.',
  why: 'More than three flashes in a second can set off a seizure. They also keep many people from reading anything else.',
  mend: 'Take the flashing away, or slow it down to less than three times in a second.',
};
