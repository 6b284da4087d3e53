import { describe, expect, it } from 'vitest';
import { crossValidate, foldsOf, predict, train, type Options } from './cross-validate.ts';
import { fakeLookUp, fakeRow } from './fake-look-up.ts';
import type { LookUp } from './look-up.ts';
import { samplesFrom } from './read-samples.ts';

const options: Options = {
  rank: { l2: 0.3, rounds: 40 },
  verdict: { l2: 0.1, rounds: 80 },
  seed: 1,
};

/** An element whose id is as it was, beside a decoy that stands where the element stood. */
function kept(site: string): LookUp {
  const decoy = fakeRow({ id: 'different', name: 'near', path: 'equal', at: 'equal' });
  const truth = fakeRow({ id: 'equal', name: 'near', path: 'different', at: 'some' }, { same: 2 });
  return fakeLookUp([decoy, truth], { site });
}

function removed(site: string): LookUp {
  const decoys = [1, 2].map(() => fakeRow({ id: 'different', name: 'different', path: 'equal' }));
  return fakeLookUp(decoys, { site, kind: 'removed' });
}

const sites = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
const samples = samplesFrom(
  sites.flatMap((site) => [...Array.from({ length: 4 }, () => kept(site)), removed(site)]),
);

describe('folds', () => {
  it('never share a site, and hold each once', () => {
    const folds = foldsOf(samples, 1);
    expect(folds.length).toBeGreaterThan(1);
    expect(folds.flatMap((fold) => [...fold]).sort()).toEqual(sites);
  });

  it('are the same for the same seed, and others for another', () => {
    const listed = (seed: number): string[][] => foldsOf(samples, seed).map((fold) => [...fold]);
    expect(listed(1)).toEqual(listed(1));
    expect(listed(1)).not.toEqual(listed(2));
  });

  it('put nothing beside a site that fills one', () => {
    const big = samplesFrom(Array.from({ length: 90 }, () => removed('big')));
    const own = foldsOf([...samples, ...big], 1).find((fold) => fold.has('big'));
    expect(own?.size).toBe(1);
  });

  it('are no more than there are sites', () => {
    expect(foldsOf(samplesFrom([kept('a'), kept('b')]), 1)).toHaveLength(2);
  });
});

describe('cross-validation', () => {
  it('learns that ids outlive places, and to refuse what is not there', () => {
    const predictions = crossValidate(samples, options);
    expect(predictions).toHaveLength(samples.length);
    const right = predictions.filter(({ lookUp }) => lookUp.kind === 'kept');
    const absent = predictions.filter(({ lookUp }) => lookUp.kind !== 'kept');
    expect(right.every(({ isRight, confidence }) => isRight && confidence > 0.5)).toBe(true);
    expect(absent.every(({ isRight, confidence }) => !isRight && confidence < 0.5)).toBe(true);
  });
});

describe('training', () => {
  it('has the same answer each time, of weights with two decimals', () => {
    const models = train(samples, options);
    expect(train(samples, options)).toEqual(models);
    const all = [...models.rank, ...models.verdict];
    expect(all.every((weight) => Number(weight.toFixed(2)) === weight)).toBe(true);
  });

  it('is sure of nothing where no candidate is', () => {
    const [blank] = samplesFrom([fakeLookUp([])]);
    const prediction = blank && predict(train(samples, options), blank);
    expect(prediction).toMatchObject({ isRight: false, confidence: 0 });
  });
});
