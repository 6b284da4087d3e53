// Written by scripts/build-lists.ts (npm run checks:lists) from the folders beside it.
import type { Examples } from '../contract/types.ts';
import { examples as linkTextGeneric } from './links/link-text-generic/examples.ts';

export const ALL_EXAMPLES: Readonly<Record<string, Examples>> = {
  'link-text-generic': linkTextGeneric,
};
