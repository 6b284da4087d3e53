import { expect, it } from 'vitest';
import { readSettings, type CollectorOptions } from '../options.ts';
import { openStore } from './open-store.ts';

async function highWaterOf(options: CollectorOptions) {
  const store = await openStore(readSettings({ data: ':memory:', ...options }));
  const { highWater } = store.load();
  await store.close();
  return highWater;
}
const clickhouse = { engine: 'clickhouse', clickhouse: { urls: ['http://127.0.0.1:9'] } } as const;

it('opens either engine with the high-water mark that was set, or its own', async () => {
  expect(await highWaterOf({})).toBe(20_000);
  expect(await highWaterOf({ highWater: 50 })).toBe(50);
  expect(await highWaterOf({ store: clickhouse })).toBe(1_000_000);
  expect(await highWaterOf({ store: clickhouse, highWater: 50 })).toBe(50);
});
