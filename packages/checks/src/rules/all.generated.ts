// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { Rule } from '../contract/types.ts';
import { PAGE_RULES } from './page.generated.ts';
import { TRIAL_RULES } from './trial.generated.ts';
import { DRIVEN_RULES } from './driven.generated.ts';

/** All rules of ours. */
export const ALL_RULES: readonly Rule[] = [...PAGE_RULES, ...TRIAL_RULES, ...DRIVEN_RULES];
