// Written by scripts/build-lists.ts (npm run checks:lists) from the folders beside it.
import type { Rule } from '../contract/types.ts';
import { rule as linkTextGeneric } from './links/link-text-generic/rule.ts';

export const ALL_RULES: readonly Rule[] = [linkTextGeneric];
