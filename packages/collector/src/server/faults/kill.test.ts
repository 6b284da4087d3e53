import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRandom } from '../store/conformance/random.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { expectWhole } from './expect-whole.ts';
import { startLoad, until, type Load } from './load.ts';

const KILLS = 20;
/** Enough for some commits, so that every kill hits one of them at another moment. */
const BATCHES_A_ROUND = 40;

let data: string;
let collector: CollectorProcess | undefined;
beforeEach(() => void (data = mkdtempSync(join(tmpdir(), 'handrail-faults-'))));
afterEach(async () => {
  await collector?.kill();
  rmSync(data, { recursive: true, force: true });
});

/** Lets the load go on until the collector has answered some batches more. */
async function someAnswers(load: Load, count: number): Promise<void> {
  const answered = () => load.answers.get(200) ?? 0;
  const enough = answered() + count;
  await until(() => answered() >= enough, `${count} more answers`);
}

describe('a collector that dies', () => {
  it(`has every acknowledged event exactly once after ${KILLS} times kill -9 under load`, async () => {
    const random = createRandom(20);
    const load = startLoad(random, { senders: 8 });
    for (let kill = 0; kill < KILLS; kill++) {
      collector = await startCollector(data);
      load.pointAt(collector.url);
      await someAnswers(load, 1 + random.below(BATCHES_A_ROUND));
      await new Promise((resolve) => setTimeout(resolve, random.below(15)));
      await collector.kill();
      load.pointAt(undefined);
    }
    // The senders were really under way when it died.
    expect(load.answers.get(0)).toBeGreaterThan(KILLS / 2);
    collector = await startCollector(data);
    load.pointAt(collector.url);
    await load.finish();
    expect(await collector.stop()).toBe(0);
    expect(load.sent.size).toBeGreaterThan(KILLS * 100);
    await expectWhole(data, load);
  }, 300_000);

  it('answers or refuses all that is under way when it is restarted', async () => {
    const load = startLoad(createRandom(21), { senders: 8 });
    for (let restart = 0; restart < 3; restart++) {
      collector = await startCollector(data);
      load.pointAt(collector.url);
      await someAnswers(load, 30);
      expect(await collector.stop()).toBe(0);
      load.pointAt(undefined);
    }
    collector = await startCollector(data);
    load.pointAt(collector.url);
    await load.finish();
    await collector.stop();
    await expectWhole(data, load);
  }, 120_000);
});

describe('a collector with more than it can store', () => {
  it('says when to come back above the high-water mark, and takes all in the end', async () => {
    collector = await startCollector(data, { HANDRAIL_HIGH_WATER: '20' });
    const load = startLoad(createRandom(22), { senders: 24 });
    load.pointAt(collector.url);
    await until(() => load.retryAfter.length >= 20, 'refusals');
    await load.finish();
    expect(new Set(load.retryAfter)).toEqual(new Set(['10']));
    expect([...load.answers.keys()].sort()).toEqual([200, 503]);
    await collector.stop();
    await expectWhole(data, load);
  }, 120_000);
});
