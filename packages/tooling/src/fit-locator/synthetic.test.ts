import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../locator/src/fingerprint/model.ts';
import { LEVELS, TRAITS } from '../../../locator/src/fingerprint/types.ts';
import { fakeLookUp, fakeRow } from './fake-look-up.ts';
import { withoutTarget } from './synthetic.ts';

const FIELD = TRAITS.indexOf('field');
const [SAME, OTHER] = [
  placeOf(FIELD, LEVELS.indexOf('equal')),
  placeOf(FIELD, LEVELS.indexOf('different')),
];
const truth = fakeRow({ field: 'equal', name: 'equal' }, { same: 2 });
const other = fakeRow({ field: 'different', name: 'different' });

describe('a synthetic removal', () => {
  it('takes the element and its wrapper from the short list and from the count', () => {
    const wrapper = fakeRow({ name: 'equal' }, { same: 1 });
    const removal = withoutTarget(fakeLookUp([wrapper, truth, other], { n: 60 }));
    expect(removal).toMatchObject({ kind: 'synthetic', n: 58, truthIn: false, c: [other] });
  });

  it('takes them from the tally, and leaves the tally of the look-up', () => {
    const lookUp = fakeLookUp([truth, other]);
    const tally = withoutTarget(lookUp)?.tally;
    expect(tally?.[SAME]).toBe(0);
    expect(tally?.[OTHER]).toBe(1);
    expect(lookUp.tally[SAME]).toBe(1);
  });

  it('tells again which candidate is in which', () => {
    const inner = fakeRow({ name: 'different' }, { parent: 1 });
    const inTruth = fakeRow({ name: 'different' }, { parent: 0 });
    const removal = withoutTarget(fakeLookUp([truth, other, inner, inTruth]));
    expect(removal?.c.map(([, , parent]) => parent)).toEqual([-1, 0, -1]);
  });

  it('is not made where something of the same name is left, which may be the same thing', () => {
    const twin = fakeRow({ name: 'equal', field: 'different' });
    expect(withoutTarget(fakeLookUp([truth, twin]))).toBeNull();
    expect(withoutTarget(fakeLookUp([truth, twin], { stratum: 'mutant' }))).not.toBeNull();
  });

  it('is not made of what was not there, nor where nothing is left', () => {
    expect(withoutTarget(fakeLookUp([other]))).toBeNull();
    expect(withoutTarget(fakeLookUp([truth]))).toBeNull();
    expect(withoutTarget(fakeLookUp([truth, other], { kind: 'removed' }))).toBeNull();
  });
});
