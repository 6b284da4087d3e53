import { EQUAL, SILENT } from '../../../locator/src/fingerprint/compare.ts';
import { placeOf, type Tally } from '../../../locator/src/fingerprint/model.ts';
import { ON_SIGHT } from '../../../locator/src/fingerprint/trait-indices.ts';
import { TRAITS } from '../../../locator/src/fingerprint/types.ts';
import type { LookUp, Row } from './look-up.ts';
import { isRight } from './samples.ts';

const ID = TRAITS.indexOf('id');
const NAME = TRAITS.indexOf('name');
/** Pages that were changed by a program, whose log tells what is the same and what is not. */
const KNOWN_STRATUM = 'mutant';

/**
 * The same page had the element been taken away: what really was removed is rare in the data, and a
 * locator has to refuse it.
 *
 * @returns `null` where no candidate is right or none is left; and where one of the same id or name is
 *   left, for that may be the same thing twice.
 */
export function withoutTarget(lookUp: LookUp): LookUp | null {
  if (lookUp.kind !== 'kept') return null;
  const rest = lookUp.c.filter((row) => !isRight(row));
  if (rest.length === 0 || rest.length === lookUp.c.length) return null;
  const isTwin = ([levels]: Row): boolean => levels[ID] === EQUAL || levels[NAME] === EQUAL;
  if (lookUp.stratum !== KNOWN_STRATUM && rest.some(isTwin)) return null;
  const gone = lookUp.c.filter(isRight);
  const places = new Map(rest.map((row, place) => [lookUp.c.indexOf(row), place]));
  return {
    ...lookUp,
    kind: 'synthetic',
    truthIn: false,
    n: lookUp.n - gone.length,
    tally: tallyWithout(lookUp.tally, gone),
    c: rest.map(([levels, , parent, likeness]) => [levels, 0, places.get(parent) ?? -1, likeness]),
  };
}

function tallyWithout(tally: Tally, gone: readonly Row[]): Tally {
  const counts = [...tally];
  for (const [levels] of gone)
    levels.slice(0, ON_SIGHT).forEach((level, trait) => {
      const place = placeOf(trait, level);
      if (level !== SILENT) counts[place] = (counts[place] ?? 0) - 1;
    });
  return counts;
}
