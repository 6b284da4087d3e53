import { EQUAL, SILENT } from './compare.ts';
import { levelsInContext, levelsOnSight, wantedFrom, type Levels } from './levels.ts';
import { isCandidate } from './look.ts';
import { fitTitles } from './page-guard.ts';
import type { Field } from './search.ts';
import { dataCellOf } from './table-row.ts';
import { identityOf, surroundingsOf, TEST_IDS } from './traits.ts';
import { BEFORE, KIND, PATH, SIBLING, TELLING, VALUE } from './trait-indices.ts';
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
  const { id, raw = id, test, page = {} } = fingerprint;
  const selector = raw
    ? `[id="${CSS.escape(raw)}"]`
    : test && TEST_IDS.map((name) => `[${name}="${CSS.escape(test)}"]`).join();
  if (!selector) return null;
  const matches = field.roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const [element] = matches;
  if (
    !element ||
    matches.length > 1 ||
    !isCandidate(element) ||
    field.admits?.(element) === false
  ) {
    return null;
  }
  // The same id may be another row's now.
  if (!fingerprint.row && dataCellOf(element)) return null;
  const { title, heading, url } = fitTitles(page, field);
  if (title > EQUAL || heading > EQUAL || url === false) return null;
  const wanted = wantedFrom(fingerprint, field.lang);
  const levels = [
    ...levelsOnSight(wanted, identityOf(element, field.look)),
    ...levelsInContext(wanted, surroundingsOf(element, field.look)),
  ];
  return isUnchanged(levels) ? { element, levels } : null;
}

/** Whether it is as it was, and what is right around it too. */
export function isUnchanged(levels: Levels): boolean {
  return UNCHANGED.every((i) => (levels[i] ?? SILENT) <= EQUAL);
}
