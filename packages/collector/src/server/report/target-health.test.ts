import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite-store.ts';
import { createEvent, NOW, TODAY } from '../test-events.ts';
import { createFunnel } from './funnel.ts';
import { createPublisher } from '../privacy/publisher.ts';
import { exactly, rowsFrom } from './test-rows.ts';
import { createTargetHealth } from './target-health.ts';

const found = (step: string, how: object = {}) =>
  createEvent({ kind: 'target.found', step, rank: 0, ...how });
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

/** The steps of a funnel after these events, as the collector would answer. */
async function stepsAfter(events: ReturnType<typeof found>[], minCount: number) {
  const store = openSqliteStore({ directory: ':memory:', commitDelayMs: 0, now: () => NOW });
  const reached = ['income', 'review'].flatMap((step, index) =>
    times(40, () => createEvent({ kind: 'step.reached', step, ms: 0, position: index + 1 })),
  );
  await store.add({ site: undefined, dropped: 0, events: [...reached, ...events] });
  const filter = { flow: 'apply', from: TODAY, to: TODAY };
  const positions = await store.positions(filter);
  const publisher = createPublisher(store, {
    minCount,
    unitWeeks: 4,
    rollupDays: 760,
    now: () => NOW,
  });
  const rows = await publisher.rows(filter);
  const { steps } = createFunnel(rows, { show: publisher.show, positions });
  await store.close();
  return steps;
}

describe('the health of targets', () => {
  const likeness = { by: 'fingerprint', drift: ['path', 'name'] };
  const events = [
    ...times(14, () => found('income', likeness)),
    ...times(11, () => found('income', { by: 'fingerprint', drift: ['name'] })),
    ...times(20, () => found('income')),
    ...times(3, () => found('income', { by: 'finder', drift: ['attrs'] })),
    ...times(12, () => createEvent({ kind: 'target.missed', step: 'income', reason: 'uncertain' })),
    ...times(30, () => found('review', { by: 'finder' })),
  ];

  it('says for each step how often the fingerprint was needed, and what has changed', async () => {
    const [income, review] = await stepsAfter(events, 1);
    expect(income).toMatchObject({
      targetFound: 48,
      targetMissed: 12,
      missedBy: [{ reason: 'uncertain', count: 12 }],
      foundByFingerprint: 25,
      drifted: [
        { trait: 'name', count: 25 },
        { trait: 'path', count: 14 },
        { trait: 'attrs', count: 3 },
      ],
    });
    expect(review).toMatchObject({ targetFound: 30, foundByFingerprint: 0, drifted: [] });
  });

  it('hides small counts and rounds the others', async () => {
    const [income, review] = await stepsAfter(events, 10);
    expect(income).toMatchObject({
      targetFound: 50, // 23 by finders, 25 by likeness
      targetMissed: 10,
      foundByFingerprint: 30,
      drifted: [
        { trait: 'name', count: 30 },
        { trait: 'path', count: 10 },
      ],
    });
    expect(review).toMatchObject({ targetFound: 30, foundByFingerprint: null, drifted: [] });
  });

  it('counts what was stored before there were fingerprints as found by a finder', () => {
    const old = { kind: 'target.found', step: 'income', detail: '', value: 1, count: 40 } as const;
    expect(createTargetHealth(rowsFrom([old]), exactly)).toMatchObject({
      targetFound: 40,
      foundByFingerprint: 0,
      drifted: [],
    });
  });
});
