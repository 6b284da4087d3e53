import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Something flashes',
  affects: ['seizures', 'cognitive'],
  finding: 'A large part of the window flashed {times} times in a second here.',
  why: 'Flashes can bring on seizures in people with photosensitive epilepsy. That can be dangerous within seconds.',
  mend: 'Take the flashing out. Less than three changes in a second, or a much smaller area, is safe.',
};
