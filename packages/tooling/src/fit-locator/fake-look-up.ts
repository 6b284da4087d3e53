/** Invented look-ups for tests. */
import { SILENT } from '../../../locator/src/fingerprint/compare.ts';
import { tallyOf } from '../../../locator/src/fingerprint/model.ts';
import { LEVELS, TRAITS, type Level, type Trait } from '../../../locator/src/fingerprint/types.ts';
import type { LookUp, Row } from './look-up.ts';

type Traits = Partial<Record<Trait, Level>>;

/** A candidate that agrees with the fingerprint as told, and is silent in all else. */
export function fakeRow(traits: Traits, { same = 0, parent = -1 } = {}): Row {
  const levels = TRAITS.map((trait) => {
    const level = traits[trait];
    return level === undefined ? SILENT : LEVELS.indexOf(level);
  });
  return [levels, same, parent, 0];
}

export function fakeLookUp(rows: readonly Row[], changes: Partial<LookUp> = {}): LookUp {
  return {
    pair: 'pair',
    site: 'site',
    stratum: 'stratum',
    kind: 'kept',
    id: 't0',
    fp: { v: 1, kind: 'a' },
    n: rows.length,
    tally: tallyOf(rows.map(([levels]) => ({ levels }))),
    page: { title: SILENT, heading: SILENT, marks: SILENT, url: null },
    truthIn: rows.some(([, same]) => same === 2),
    c: rows,
    ...changes,
  };
}
