/** Reports must not read, count up and protect what they do not show: steps are the most of all. */
import type { EventKind } from '@handrail/flow/events';
import { afterEach, expect, it } from 'vitest';
import { createPublisher } from '../privacy/publisher.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { Query, Store } from '../store/store.ts';
import { createEvent, NOW, TODAY } from '../test-events.ts';
import { createReports } from './create-reports.ts';

const stores: Store[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

/** Reports over a store that notes which kinds were asked of it. */
async function open(minCount: number) {
  let now = NOW;
  const store = openSqliteStore({ directory: ':memory:', commitDelayMs: 0, now: () => now });
  stores.push(store);
  const asked: Query[] = [];
  const noting: Store = {
    ...store,
    tally(query) {
      asked.push(query);
      return store.tally(query);
    },
  };
  const publisher = createPublisher(noting, {
    ...{ minCount, unitWeeks: 4, rollupDays: 760, now: () => now },
  });
  return {
    reports: createReports(publisher),
    /** Kinds asked for since the last time. */
    kinds(): Set<EventKind | 'all'> {
      return new Set(asked.splice(0).flatMap(({ kinds = ['all' as const] }) => [...kinds]));
    },
    wait: (ms: number) => (now += ms),
    async add(runs: number, day = TODAY) {
      const events = Array.from({ length: runs }, () => [
        createEvent({ kind: 'flow.started', day }),
        createEvent({ kind: 'step.reached', step: 'income', ms: 10, position: 1, day }),
        createEvent({ kind: 'step.done', step: 'income', ms: 4000, day }),
        createEvent({ kind: 'flow.ended', step: 'income', how: 'completed', day }),
        createEvent({ kind: 'survey.answered', step: 'income', question: 'ease', value: 5, day }),
      ]).flat();
      await store.add({ site: undefined, dropped: 0, events });
    },
  };
}

it.each([1, 10])('none of steps for lists of flows, answers and versions: %i', async (minCount) => {
  const { reports, kinds, add } = await open(minCount);
  await add(20);
  const query = { flow: 'apply' };
  await reports.flows({ flow: '' });
  await reports.surveys({ flow: '' });
  await reports.compare({ ...query, before: 1, after: 2 });
  await reports.struggle({ flow: '' });
  const read = kinds();
  expect(read).toContain('flow.started');
  for (const kind of ['all', 'step.reached', 'step.done', 'target.found'] as const)
    expect(read).not.toContain(kind);
  await reports.funnel(query);
  expect(kinds()).toContain('all');
});

it('and shows the same whatever was asked for before', async () => {
  const ask = async (reports: Awaited<ReturnType<typeof open>>['reports'], first: string) => {
    const query = { flow: 'apply' };
    const all = {
      flows: () => reports.flows({ flow: '' }),
      surveys: () => reports.surveys(query),
      targets: () => reports.targets(query),
      live: () => reports.live({ ...query, recent: { from: '2026-02-01', to: TODAY } }),
      funnel: () => reports.funnel(query),
    };
    const names = Object.keys(all) as (keyof typeof all)[];
    const order = [...names.filter((name) => name === first), ...names];
    const answers = new Map<string, unknown>();
    for (const name of order) answers.set(name, await all[name]());
    return names.map((name) => answers.get(name));
  };
  const answers = [];
  for (const first of ['flows', 'surveys', 'targets', 'live', 'funnel']) {
    const { reports, add } = await open(10);
    await add(23);
    // Of a unit that is over, which is remembered for a while.
    await add(31, '2026-01-10');
    answers.push(await ask(reports, first));
  }
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.[4]).toMatchObject({
    started: 50,
    steps: [{ step: 'income', reached: 50, done: 50 }],
  });
});

it('and looks at a unit that is over again for what it has not looked at', async () => {
  const { reports, kinds, add, wait } = await open(10);
  const query = { flow: 'apply', from: '2025-12-22', to: '2026-01-18' };
  await add(31, '2026-01-10');
  expect(await reports.flows({ ...query, flow: '' })).toMatchObject({ flows: [{ started: 30 }] });
  expect(await reports.funnel(query)).toMatchObject({ steps: [{ reached: 30 }] });
  kinds();
  await reports.funnel(query);
  await reports.compare({ ...query, before: 1, after: 2 });
  expect(kinds()).toEqual(new Set());
  wait(11 * 60_000);
  await reports.compare({ ...query, before: 1, after: 2 });
  expect(kinds()).toEqual(new Set(['flow.started', 'flow.ended']));
  await reports.funnel(query);
  expect(kinds()).toEqual(new Set(['all']));
});
