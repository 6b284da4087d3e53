import { describe, expect, it } from 'vitest';
import type { Attempt } from './attempt.ts';
import { coverageOf } from './coverage.ts';
import { percentOf, scoreOf, spreadOf, strataOf } from './score.ts';

function attempt(changes: Partial<Attempt>): Attempt {
  const place = { pair: 'p', site: 's', stratum: 'a', id: 't0' };
  return { ...place, kind: 'kept', found: true, same: 2, conf: 1, ms: 1, ...changes };
}
const right = (conf: number): Attempt => attempt({ conf });
const wrong = (conf: number): Attempt => attempt({ conf, same: 0 });
const none = (conf = 0): Attempt => attempt({ conf, found: false, same: 0 });
const twice = (kind: Attempt['kind']): Attempt[] => [
  attempt({ kind, same: 0 }),
  attempt({ kind, same: 0, found: false }),
];

describe('a score', () => {
  it('tells right, wrong and none of the controls that are still there', () => {
    const score = scoreOf([right(1), attempt({ same: 1 }), wrong(1), none(), ...twice('removed')]);
    expect(score.right).toEqual({ count: 2, of: 4 });
    expect(score.wrong).toEqual({ count: 1, of: 4 });
    expect(score.none).toEqual({ count: 1, of: 4 });
  });

  it('tells refusals of removed controls, other pages and look-alikes apart', () => {
    const score = scoreOf([
      ...twice('removed'),
      ...twice('otherpage'),
      attempt({ kind: 'lookalike', found: false }),
    ]);
    expect(score.removedRefused).toEqual({ count: 1, of: 2 });
    expect(score.otherPageRefused).toEqual({ count: 1, of: 2 });
    expect(score.lookalikeRefused).toEqual({ count: 1, of: 1 });
  });

  it('takes the best guess, answered with or not, for the forced choice', () => {
    const guesses = [
      attempt({ best: 2 }),
      attempt({ found: false, same: 0, best: 2 }),
      attempt({ found: false, same: 0, best: 0 }),
      none(),
    ];
    expect(scoreOf(guesses).forced).toEqual({ count: 2, of: 4 });
  });

  it('has no forced choice where a locator tells no best guess', () => {
    const score = scoreOf([right(1), none()]);
    expect(score.forced).toBeNull();
    expect(score.sweptCoverage).toBeNull();
  });

  it('times descriptions of kept controls and look-ups of all', () => {
    const score = scoreOf([
      attempt({ dms: 3, ms: 10, size: 400 }),
      attempt({ kind: 'removed', found: false, dms: 100, ms: 20, size: 9999 }),
    ]);
    expect(score.describeMs).toEqual({ median: 3, p95: 3 });
    expect(score.locateMs).toEqual({ median: 20, p95: 20 });
    expect(score.bytes).toBe(400);
  });

  it('counts look-ups that ended in an error', () => {
    expect(scoreOf([attempt({ err: 'no' }), attempt({ derr: 'no' }), right(1)]).errors).toBe(2);
  });

  it('is empty of nothing', () => {
    const score = scoreOf([]);
    expect(percentOf(score.right)).toBeNull();
    expect(score.describeMs).toBeNull();
    expect(score.bytes).toBeNull();
    expect(score.coverage.map((point) => point.right)).toEqual([null, null, null, null]);
  });
});

describe('coverage', () => {
  const at = (limit: number, attempts: readonly Attempt[], guesses = false): number | null =>
    coverageOf(attempts, { guesses }).find((point) => point.limit === limit)?.right ?? null;

  it('goes down to the least sure answer that the bound allows', () => {
    const attempts = [
      ...Array.from({ length: 50 }, () => right(0.9)),
      wrong(0.8),
      ...Array.from({ length: 49 }, () => right(0.7)),
    ];
    expect(at(0.005, attempts)).toBe(0.5);
    expect(at(0.01, attempts)).toBe(0.99);
  });

  it('tells the threshold', () => {
    const attempts = [right(0.9), wrong(0.8), right(0.7)];
    expect(coverageOf(attempts, { guesses: false })[1]).toEqual({
      limit: 0.01,
      right: 1 / 3,
      confidence: 0.9,
    });
  });

  it('takes answers of equal confidence together', () => {
    expect(at(0.05, [right(0.9), right(0.9), wrong(0.9)])).toBeNull();
  });

  it('counts answers to what is not there as wrong, and refusals among the attempts', () => {
    const attempts = [
      right(0.9),
      attempt({ kind: 'otherpage', same: 0, conf: 0.8 }),
      right(0.7),
      ...Array.from({ length: 97 }, () => attempt({ kind: 'removed', found: false, same: 0 })),
    ];
    expect(at(0.005, attempts)).toBe(0.5);
    expect(at(0.01, attempts)).toBe(1);
  });

  it('leaves look-alikes out', () => {
    expect(at(0.005, [attempt({ kind: 'lookalike', same: 0 }), right(0.5)])).toBe(1);
  });

  it('counts best guesses only when asked', () => {
    const attempts = [
      attempt({ best: 2, conf: 0.9 }),
      attempt({ found: false, same: 0, best: 2, conf: 0.6 }),
      attempt({ kind: 'removed', found: false, same: 0, best: 0, conf: 0.3 }),
    ];
    expect(at(0.01, attempts)).toBe(0.5);
    expect(at(0.01, attempts, true)).toBe(1);
  });
});

describe('spreads and strata', () => {
  it('takes the middle and the 95th of a hundred', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(spreadOf([undefined, ...values])).toEqual({ median: 51, p95: 96 });
  });

  it('names each stratum once', () => {
    const attempts = [attempt({ stratum: 'b' }), attempt({}), attempt({ stratum: 'b' })];
    expect(strataOf(attempts)).toEqual(['a', 'b']);
  });
});
