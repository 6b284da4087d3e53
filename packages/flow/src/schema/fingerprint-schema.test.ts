import type * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
// By its path: the format does not depend on the locator, and only this test looks at both.
import * as locator from '../../../locator/src/fingerprint/types.ts';
import {
  FINGERPRINT_VERSION,
  TRAITS,
  type Fingerprint,
  type ObservationSchema,
  type PageGuardSchema,
  type RowKeySchema,
} from './fingerprint-schema.ts';

/** Required, because a member that may be left out would not be missed when two types are compared. */
type Whole<T> = Required<T>;

describe('the fingerprint of the format', () => {
  it('has the version and the traits of the locator', () => {
    expect(FINGERPRINT_VERSION).toBe(locator.FINGERPRINT_VERSION);
    expect(TRAITS).toEqual(locator.TRAITS);
  });

  it('has the type of the locator, member by member', () => {
    type Observation = v.InferOutput<typeof ObservationSchema>;
    type PageGuard = v.InferOutput<typeof PageGuardSchema>;
    type RowKey = v.InferOutput<typeof RowKeySchema>;
    expectTypeOf<Fingerprint>().toExtend<locator.Fingerprint>();
    expectTypeOf<locator.Fingerprint>().toExtend<Fingerprint>();
    expectTypeOf<Whole<Fingerprint>>().toExtend<Whole<locator.Fingerprint>>();
    expectTypeOf<Whole<locator.Fingerprint>>().toExtend<Whole<Fingerprint>>();
    expectTypeOf<Whole<Observation>>().toExtend<Whole<locator.Observation>>();
    expectTypeOf<Whole<locator.Observation>>().toExtend<Whole<Observation>>();
    expectTypeOf<Whole<PageGuard>>().toExtend<Whole<locator.PageGuard>>();
    expectTypeOf<Whole<locator.PageGuard>>().toExtend<Whole<PageGuard>>();
    expectTypeOf<Whole<RowKey>>().toExtend<Whole<locator.RowKey>>();
    expectTypeOf<Whole<locator.RowKey>>().toExtend<Whole<RowKey>>();
  });
});
