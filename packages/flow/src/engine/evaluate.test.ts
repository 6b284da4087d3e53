import { describe, expect, it } from 'vitest';
import type { Predicate } from '../schema/flow-schema.ts';
import { evaluate, type Truth } from './evaluate.ts';
import type { Frame } from './run.ts';
import { flowOf, snapshotOf, type World } from './testing.ts';

const flow = flowOf([{ id: 'a' }], {
  facts: {
    yes: { type: 'yes-no', from: 'host' },
    age: { type: 'number', from: 'host' },
    day: { type: 'date', from: 'host' },
    safe: { type: 'yes-no', from: 'host', default: false },
  },
  conditions: {
    itself: { test: { use: 'itself' } },
    adult: { test: { fact: 'age', atLeast: 18 } },
  },
});
const frame: Frame = {
  flow: 'test',
  step: 'a',
  facts: { answered: 'x', skipped: null },
  history: [],
  seen: ['a'],
};

function judge(predicate: Predicate, world: World = {}): Truth {
  return evaluate(predicate, { flow, frame, snapshot: snapshotOf(world) });
}

describe('evaluate', () => {
  it('keeps an age that nobody gave unknown, also when negated', () => {
    expect(judge({ use: 'adult' })).toBeNull();
    expect(judge({ not: { use: 'adult' } })).toBeNull();
    expect(judge({ fact: 'age', atMost: 17 })).toBeNull();
    expect(judge({ use: 'adult' }, { facts: { age: 40 } })).toBe(true);
  });

  it('joins truths as Kleene does', () => {
    const unknown: Predicate = { fact: 'yes', is: true };
    const yes: Predicate = { fact: 'answered', is: 'x' };
    const no: Predicate = { not: yes };
    expect(judge({ all: [yes, unknown] })).toBeNull();
    expect(judge({ all: [no, unknown] })).toBe(false);
    expect(judge({ any: [yes, unknown] })).toBe(true);
    expect(judge({ any: [no, unknown] })).toBeNull();
    expect(judge({ any: [no, no] })).toBe(false);
  });

  it.each([
    [{ fact: 'answered', isNot: 'y' }, true],
    [{ fact: 'answered', oneOf: ['x', 'y'] }, true],
    [{ fact: 'answered', answered: true }, true],
    [{ fact: 'skipped', answered: true }, false],
    [{ fact: 'skipped', isNot: 'y' }, null],
    [{ fact: 'safe', is: false }, true],
    [{ fact: 'nowhere', is: 1 }, null],
    [{ seen: 'a' }, true],
    [{ seen: 'b' }, false],
    [{ use: 'itself' }, null],
    [{ use: 'nowhere' }, null],
    [{ page: ['q', 'p'] }, true],
    [{ target: 't', state: 'filled' }, null],
    [{ target: 't', state: 'present' }, false],
  ] satisfies [Predicate, Truth][])('judges %j', (predicate, truth) => {
    expect(judge(predicate, { page: 'p' })).toBe(truth);
  });

  it('compares dates, and takes a fact of the wrong type for unknown', () => {
    expect(judge({ fact: 'day', before: '2026-06-01' }, { facts: { day: '2026-05-31' } })).toBe(
      true,
    );
    expect(judge({ fact: 'day', after: '2026-06-01' }, { facts: { day: '2026-05-31' } })).toBe(
      false,
    );
    expect(judge({ fact: 'yes', is: true }, { facts: { yes: 'true' } })).toBeNull();
  });

  it('never reads what a record inherits', () => {
    expect(judge({ use: 'toString' })).toBeNull();
    expect(judge({ fact: 'constructor', answered: true })).toBe(false);
  });
});
