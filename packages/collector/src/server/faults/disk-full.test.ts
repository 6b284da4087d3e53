import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../store/conformance/random.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { expectWhole } from './expect-whole.ts';
import { startLoad, until } from './load.ts';

const REFUSALS = 30;
/** The tools of the system, whatever the path of whoever runs the tests. */
const [MOUNT, UNMOUNT] = ['/bin/mount', '/bin/umount'];

let folder: string;
let isMounted = false;
let collector: CollectorProcess | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-disk-'));
  try {
    execFileSync(MOUNT, ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'pipe' });
    isMounted = true;
  } catch (error) {
    console.warn(
      'NOT TESTED: what the collector does when the disk is full. A small disk can only be mounted as root of a machine that allows it.',
      error,
    );
  }
});
afterEach(async () => collector?.kill());
afterAll(() => {
  if (isMounted) execFileSync(UNMOUNT, ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
});

describe('a collector whose disk is full', () => {
  it('refuses with 503, goes on when there is space, and has every acknowledged event once', async (context) => {
    if (!isMounted) return context.skip('a small disk could not be mounted');
    const data = join(folder, 'data');
    collector = await startCollector(data);
    const load = startLoad(createRandom(23), { senders: 6 });
    load.pointAt(collector.url);
    await until(() => load.retryAfter.length >= REFUSALS, 'a full disk');
    const whenFull = load.acknowledged.size;
    expect(whenFull).toBeGreaterThan(100);
    expect(new Set(load.retryAfter)).toEqual(new Set(['10']));
    expect(await acceptedBy(collector)).toBe(whenFull);

    execFileSync(MOUNT, ['-o', 'remount,size=64m', folder]);
    await until(() => load.acknowledged.size >= whenFull + 2000, 'events after the disk was full');
    await load.finish();
    // What was rolled back is in no counter either.
    expect(await acceptedBy(collector)).toBe(load.sent.size);
    expect([...load.answers.keys()].sort()).toEqual([200, 503]);
    expect(await collector.stop()).toBe(0);
    await expectWhole(data, load);
  }, 120_000);
});

/** The collector's own count of events, kept in memory. */
async function acceptedBy({ url }: CollectorProcess): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^handrail_events_accepted_total (\d+)$/m.exec(text)?.[1]);
}
