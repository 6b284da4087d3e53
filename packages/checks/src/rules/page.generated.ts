// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { Rule } from '../contract/types.ts';
import { FIRST_RULES } from './first.generated.ts';
import { LATER_RULES } from './later.generated.ts';

/** Rules that the panel runs by itself: they read a page as it stands. */
export const PAGE_RULES: readonly Rule[] = [...FIRST_RULES, ...LATER_RULES];
