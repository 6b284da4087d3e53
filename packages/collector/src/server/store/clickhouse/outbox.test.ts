import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createEvent, NOW, TODAY } from '../../test-events.ts';
import { StoreUnavailable } from '../store.ts';
import { openClickHouseStore } from './index.ts';
import { openOutbox, type Item } from './outbox.ts';
import { temporaryFolder } from './test-servers.ts';

const item = (body: string, events = 10): Item => ({
  target: 'event',
  events,
  body,
  days: [TODAY, '2026-02-09'],
});
const NOWHERE = { urls: ['http://127.0.0.1:9'], now: () => NOW, closeTimeoutMs: 1 };

it('gives out the same block with the same rows in the same order until it is done', () => {
  const directory = temporaryFolder();
  const first = openOutbox(directory, 25);
  first.put(['a', 'b', 'c', 'd'].map((body) => item(body)));
  const block = first.next();
  expect(block?.items.map(({ body }) => body)).toEqual(['a', 'b', 'c']);
  // More comes while the block is under way; then the process dies.
  first.put([item('e')]);
  const again = openOutbox(directory, 1000);
  expect(again.id).toBe(first.id);
  expect(again.next()).toEqual(block);
  expect(again.held()).toEqual({ events: 50, items: 5 });
  if (block) again.done(block);
  const next = again.next();
  expect(next?.items.map(({ body }) => body)).toEqual(['d', 'e']);
  expect(next?.number).toBeGreaterThan(block?.number ?? Infinity);
  if (next) again.done(next);
  expect([again.next(), again.held()]).toEqual([undefined, { events: 0, items: 0 }]);
  again.close();
});

it('keeps blocks that were sent, in their order, until it is told to forget or to repeat them', () => {
  const directory = temporaryFolder();
  const outbox = openOutbox(directory, 20);
  outbox.put(['a', 'b', 'c', 'd', 'e', 'f'].map((body) => item(body)));
  const send = (from: ReturnType<typeof openOutbox>) => {
    const block = from.next();
    if (block === undefined) throw new Error('There is no block.');
    from.sent(block);
    return block;
  };
  const [first, second] = [send(outbox), send(outbox)];
  expect([outbox.held().events, outbox.kept().events]).toEqual([20, 40]);
  outbox.forget(first.number);
  expect([outbox.held().items, outbox.kept().items]).toEqual([2, 2]);
  outbox.close();

  const again = openOutbox(directory, 1000);
  expect([again.held().items, again.kept().items]).toEqual([2, 2]);
  expect(again.lastSent()).toBe(second.number);
  again.repeat();
  expect([again.held().items, again.kept().items]).toEqual([4, 0]);
  const repeated = send(again);
  expect(repeated.items.map(({ body }) => body)).toEqual(['c', 'd', 'e', 'f']);
  expect(repeated.isRepeat).toBe(true);
  expect(repeated.number).toBeGreaterThan(second.number);
  again.put([item('g')]);
  const fresh = send(again);
  expect([fresh.isRepeat, fresh.items.length]).toEqual([false, 1]);
  again.forgetBeyond(10);
  expect([again.kept(), again.lastSent()]).toEqual([{ events: 10, items: 1 }, fresh.number]);
  again.close();
});

it('is for the own account alone, also in a folder that all may read', () => {
  const directory = temporaryFolder();
  chmodSync(directory, 0o755);
  const outbox = openOutbox(directory, 10);
  outbox.put([item('a')]);
  const modes = readdirSync(directory).map((file) => statSync(join(directory, file)).mode & 0o777);
  outbox.close();
  expect(new Set(modes)).toEqual(new Set([0o600]));
});

it('never gives a number of a block twice, even when it was empty in between', () => {
  const directory = temporaryFolder();
  const numbers = [1, 2, 3].map(() => {
    const outbox = openOutbox(directory, 10);
    outbox.put([item('x')]);
    const block = outbox.next();
    if (block) outbox.done(block);
    outbox.close();
    return block?.number;
  });
  expect(new Set(numbers).size).toBe(3);
});

it('keeps what it took while ClickHouse is away, and takes no more than it may', async () => {
  const directory = temporaryFolder();
  const store = openClickHouseStore({ ...NOWHERE, directory, commitDelayMs: 1, highWater: 25 });
  const start = () => createEvent({ kind: 'flow.started' });
  const batch = Array.from({ length: 10 }, start);
  await store.add({ site: undefined, dropped: 0, events: batch });
  expect(await store.add({ site: undefined, dropped: 0, events: batch })).toEqual({
    accepted: 0,
    duplicates: 10,
  });
  await store.add({ site: undefined, dropped: 0, events: Array.from({ length: 10 }, start) });
  const late = store.add({
    site: undefined,
    dropped: 0,
    events: Array.from({ length: 10 }, start),
  });
  await expect(late).rejects.toBeInstanceOf(StoreUnavailable);
  await expect(store.tally({ from: TODAY, to: TODAY })).rejects.toBeInstanceOf(StoreUnavailable);
  await store.check();
  await store.close();
  const reopened = openClickHouseStore({ ...NOWHERE, directory });
  expect(reopened.load().waiting).toBe(20);
  await reopened.close();
});
