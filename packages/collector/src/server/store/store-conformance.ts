/**
 * What every engine must do alike, as tests. Each engine's own test calls `describeStore`; what is
 * particular to it (files, failures of its disk or network) is tested beside it.
 */
import { describe } from 'vitest';
import { countingTests } from './conformance/counting.ts';
import { keepingTests } from './conformance/keeping.ts';
import { movingTests } from './conformance/moving.ts';
import { oracleTests } from './conformance/oracle-tests.ts';
import { withStore, type StoreUnderTest } from './conformance/with-store.ts';

export type { StoreUnderTest } from './conformance/with-store.ts';

/** Declares the tests that hold an engine to `store.ts`. */
export function describeStore(name: string, under: StoreUnderTest): void {
  const use = withStore(under);
  describe(`${name} keeps to the store's contract`, () => {
    describe('counting', () => countingTests(use));
    describe('keeping and deleting', () => keepingTests(use));
    describe('moving between engines', () => movingTests(use));
    describe('against an oracle', () => oracleTests(use, under.streams ?? 20));
  });
}
