// Written by scripts/build-lists.ts (npm run checks:lists) from the folders beside it.
import type { About } from '../contract/types.ts';
import { about as linkTextGeneric } from './links/link-text-generic/about.ts';

export const ALL_ABOUT: Readonly<Record<string, About>> = { 'link-text-generic': linkTextGeneric };
