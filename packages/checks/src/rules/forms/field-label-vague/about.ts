import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Label does not say what to enter',
  affects: ['cognitive', 'blind', 'low-vision'],
  finding: 'The label of this field is only “{name}”.',
  why: 'Nobody can know from it what to type. People who hear the fields one by one, and people who find forms hard, are lost first.',
  mend: 'Name what the person should enter: “First name”, “Reference number from your letter”.',
};
