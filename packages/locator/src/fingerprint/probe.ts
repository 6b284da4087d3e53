import { EQUAL, NEW, SILENT } from './compare.ts';
import { levelsOf, wantedFrom, type Levels } from './levels.ts';
import { fitTitles } from './page-guard.ts';
import { isCandidate, UNEDITED } from './look.ts';
import { isAlone } from './row-proof.ts';
import type { Field } from './search.ts';
import { dataCellOf } from './table-row.ts';
import { identityOf, surroundingsOf, TEST_IDS } from './traits.ts';
import { BEFORE, KIND, NAME, PATH, SIBLING, TELLING, VALUE } from './trait-indices.ts';
import type { Fingerprint } from './types.ts';

/** All of these must be as they were. */
const UNCHANGED = [KIND, ...TELLING, VALUE, BEFORE, SIBLING, PATH];

/** What `probe` found. */
export interface Probed {
  readonly element: Element;
  readonly levels: Levels;
}

/**
 * The element where neither it nor what is around it has changed: most visits of most portals. Reads a
 * handful of elements instead of all.
 *
 * @returns null where anything differs, or its id is not unique: the whole search decides then.
 */
export function probe(fingerprint: Fingerprint, field: Field): Probed | null {
  const { id, raw = id, test, page } = fingerprint;
  const { roots, look, lang, admits } = field;
  const selector = raw
    ? `[id="${CSS.escape(raw)}"]`
    : test && TEST_IDS.map((name) => `[${name}="${CSS.escape(test)}"]`).join();
  if (!selector) return null;
  // Without another condition in the selector, which would keep browsers from looking ids up.
  const [element, second] = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  if (!element || second || admits?.(element) === false) return null;
  if (!isCandidate(element) || !element.matches(UNEDITED)) return null;
  const { title, heading, url } = fitTitles(page, field);
  if (title > EQUAL || heading > EQUAL || url === false) return null;
  const identity = identityOf(element, look);
  const levels = levelsOf(wantedFrom(fingerprint, lang), {
    ...identity,
    ...surroundingsOf(element, look),
  });
  // Of a link that shows data the fingerprint has no name on purpose.
  if (identity.isData && levels[NAME] === NEW) levels[NAME] = SILENT;
  if (!isUnchanged(levels)) return null;
  // The same id may be another row's now.
  const cell = dataCellOf(element);
  return !cell || isAlone(element, cell, fingerprint, field) ? { element, levels } : null;
}

/** Whether it is as it was, and what is right around it too. */
export function isUnchanged(levels: Levels): boolean {
  return UNCHANGED.every((i) => (levels[i] as number) <= EQUAL);
}
