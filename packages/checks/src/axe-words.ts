import { aria } from './axe-words/aria.ts';
import { forms, keyboard } from './axe-words/forms.ts';
import { names } from './axe-words/names.ts';
import { media, page } from './axe-words/page.ts';
import { structure, tables } from './axe-words/structure.ts';
import type { About } from './contract/types.ts';

/** What an author reads of each rule of axe-core, by its id: the same plain words as for our own. */
export const AXE_WORDS: Readonly<Record<string, About>> = {
  ...names,
  ...forms,
  ...keyboard,
  ...aria,
  ...structure,
  ...tables,
  ...page,
  ...media,
};
