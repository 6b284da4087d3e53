/** The bench itself, with so few events that its figures say nothing, only that it works. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkBatch } from '@handrail/flow/events';
import { openSqliteStore } from '@handrail/collector/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEvents, dayBefore } from './events/create-events.ts';
import { goalsOf } from './goals.ts';
import { runBench } from './run-bench.ts';
import { createHandCount } from './store/count-by-hand.ts';
import { fillStore } from './store/fill-store.ts';
import { formatReport } from './table.ts';

const STREAM = { events: 3000, days: 30, lastDay: '2026-11-22', seed: 5 };
const SPAN = { from: dayBefore(STREAM.lastDay, STREAM.days - 1), to: STREAM.lastDay };

const SMALL = {
  engines: ['sqlite'],
  events: 600,
  days: 60,
  ingestEvents: 600,
  roundMs: 1,
  postgres: false,
} as const;

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'handrail-bench-test-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('the events', () => {
  const events = [...createEvents(STREAM)];

  it('keep to the contract, each with an id of its own', () => {
    expect(events).toHaveLength(STREAM.events);
    const faults = events.flatMap((event) => checkBatch({ v: 1, events: [event] }).faults);
    expect(faults).toEqual([]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(STREAM.events);
  });

  it('are spread over all days, flows, versions, languages and devices', () => {
    const count = (member: 'day' | 'flow' | 'version' | 'lang' | 'device') =>
      new Set(events.map((event) => event[member])).size;
    expect([count('day'), count('flow'), count('version')]).toEqual([30, 20, 3]);
    expect([count('lang'), count('device')]).toEqual([5, 3]);
  });

  it('are the same for the same seed, and others for another', () => {
    expect([...createEvents(STREAM)]).toEqual(events);
    const others = [...createEvents({ ...STREAM, seed: 6 })];
    expect(new Set([...others, ...events].map(({ id }) => id)).size).toBe(2 * STREAM.events);
  });
});

describe('counting by hand', () => {
  it('finds nothing wrong with a right store, and an event too many or too few', async () => {
    const store = openSqliteStore({ directory: ':memory:', commitDelayMs: 0 });
    const [right, more] = [createHandCount(SPAN), createHandCount(SPAN)];
    await fillStore(store, STREAM, right.add);
    expect(await right.faultsOf(store)).toEqual([]);
    for (const event of createEvents(STREAM)) more.add(event);
    const others = [...createEvents({ ...STREAM, seed: 7 })];
    const asked = others.find(({ flow }) => flow === 'service-a');
    if (asked) more.add(asked);
    expect(await more.faultsOf(store)).toEqual([
      '3000 events are counted, 3001 were sent',
      'counting by hand gives other figures',
    ]);
    await store.close();
  });
});

it(
  'measures a collector and a store, and leaves nothing behind',
  { timeout: 120_000 },
  async () => {
    const report = await runBench({
      ...SMALL,
      parts: ['ingest', 'funnel', 'adhoc', 'bytes'],
      folder,
    });
    expect(report.ingest.map(({ name, batch }) => `${name} ${batch}`)).toEqual([
      'collector 10',
      'collector, on top of 600 events 10',
      'append-only file 10',
      'append-only file 500',
      'append-only file 5000',
    ]);
    for (const row of report.ingest) expect(row.eventsPerCpuS).toBeGreaterThan(0);
    expect(report.ingest[0]?.ratio).toBe(1);
    const { sqlite } = report.stores;
    expect(sqlite?.faults).toEqual([]);
    expect(Object.keys(sqlite?.questions ?? {})).toEqual(
      expect.arrayContaining(['funnel', 'ad-hoc', 'GET /v1/flows/:id/funnel']),
    );
    for (const { cpuMs } of Object.values(sqlite?.questions ?? {}))
      expect(cpuMs).toBeGreaterThan(0);
    expect(goalsOf(report).every(({ value }) => value !== null)).toBe(true);
    expect(formatReport(report)).toContain('ad-hoc by device');
    expect(readdirSync(folder)).toEqual([]);
  },
);

it('asks a store that was kept again, and only for the same events', async () => {
  const keep = path.join(folder, 'kept');
  const options = {
    ...SMALL,
    parts: ['adhoc'],
    folder,
    keep,
  } as const;
  const [first, second] = [await runBench(options), await runBench(options)];
  expect(first.stores['sqlite']?.fill).not.toBeNull();
  expect(second.stores['sqlite']).toMatchObject({ fill: null, faults: [] });
  expect(second.stores['sqlite']?.askedEvents).toBe(first.stores['sqlite']?.askedEvents);
  expect(formatReport(second)).toContain('stored by an earlier run');
  await expect(runBench({ ...options, events: 700 })).rejects.toThrow('holds 600 events');
  rmSync(path.join(keep, 'bench-stream.json'));
  await expect(runBench(options)).rejects.toThrow('not filled to its end');
});
