// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { Rule } from '../contract/types.ts';
import { FIRST_RULES } from './first.generated.ts';
import { LATER_RULES } from './later.generated.ts';
import { CLOSER_RULES } from './closer.generated.ts';
import { TRIAL_RULES } from './trial.generated.ts';
import { DRIVEN_RULES } from './driven.generated.ts';

/** All rules of ours. */
export const ALL_RULES: readonly Rule[] = [
  ...FIRST_RULES,
  ...LATER_RULES,
  ...CLOSER_RULES,
  ...TRIAL_RULES,
  ...DRIVEN_RULES,
];
