import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CollectorOptions } from '../options.ts';
import type { VisitorSketch } from '../store/store.ts';
import { createTestApp } from '../test-app.ts';
import { createEvent, NOW, TODAY } from '../test-events.ts';
import { createVisitors } from './count-visitors.ts';
import {
  addHash,
  createRegisters,
  estimate,
  mergeRegisters,
  REGISTERS,
  STANDARD_ERROR,
} from './hyperloglog.ts';

const hash = (text: string) => createHash('sha256').update(text).digest();
function registersOf(prefix: string, count: number, first = 0): Uint8Array {
  const registers = createRegisters();
  for (let n = first; n < first + count; n++) addHash(registers, hash(`${prefix} ${n}`));
  return registers;
}

describe('an estimate', () => {
  it.each([0, 1, 2, 10, 100])('is all but exact for %i', (count) => {
    for (const prefix of ['a', 'b', 'c'])
      expect(Math.abs(estimate(registersOf(prefix, count)) - count)).toBeLessThanOrEqual(
        Math.ceil(count * 0.03),
      );
  });

  it.each([1000, 5000, 10_000, 20_000, 50_000])(
    'of %i is as exact as the method promises',
    (count) => {
      const errors = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
        (prefix) => (estimate(registersOf(prefix, count)) - count) / count,
      );
      const meanSquare = errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length;
      // Eight tries scatter: a factor of two covers more than 99.9 percent of such series.
      expect(Math.sqrt(meanSquare)).toBeLessThan(2 * STANDARD_ERROR);
      for (const error of errors) expect(Math.abs(error)).toBeLessThan(4.5 * STANDARD_ERROR);
    },
    30_000,
  );

  it('does not change when something comes again, and merging is seeing both', () => {
    const registers = registersOf('a', 3000);
    const before = registers.slice();
    for (let n = 0; n < 3000; n++) expect(addHash(registers, hash(`a ${n}`))).toBe(false);
    expect(registers).toEqual(before);
    const merged = mergeRegisters(registers, registersOf('a', 3000, 1500));
    expect(merged).toEqual(registersOf('a', 4500));
    expect(merged).toHaveLength(REGISTERS);
  });

  it('uses all the bits of a hash', () => {
    const rankOf = (bytes: readonly number[]) => {
      const registers = createRegisters();
      addHash(registers, Uint8Array.from(bytes));
      return [registers.findIndex((rank) => rank > 0), Math.max(...registers)];
    };
    expect(rankOf([0xff, 0xff, 0, 0, 0, 0, 0, 0])).toEqual([4095, 1]);
    expect(rankOf([0, 0x10, 0x08, 0, 0, 0, 0, 0])).toEqual([1, 9]);
    expect(rankOf([0, 0x20, 0, 0, 0x80, 0, 0, 0])).toEqual([2, 21]);
    expect(rankOf([0, 0, 0, 0, 0, 0, 0, 0])).toEqual([0, 53]);
  });
});

describe('counting', () => {
  function collect() {
    const sketches: VisitorSketch[] = [];
    let now = NOW;
    const visitors = createVisitors({
      store: { addVisitors: async (sketch) => void sketches.push(sketch) },
      now: () => now,
    });
    const see = (address: string, site = 'north', userAgent = 'Firefox') =>
      visitors.see(site, { address, userAgent });
    return { sketches, visitors, see, wait: (ms: number) => (now += ms) };
  }

  it('hands over registers of a day and site, only when they changed', async () => {
    const { sketches, visitors, see } = collect();
    see('192.0.2.1');
    see('192.0.2.1');
    see('192.0.2.2');
    see('192.0.2.1', 'north', 'Safari');
    see('192.0.2.1', 'south');
    await visitors.flush();
    await visitors.flush();
    expect(sketches.map(({ day, site, registers }) => [day, site, estimate(registers)])).toEqual([
      [TODAY, 'north', 3],
      [TODAY, 'south', 1],
    ]);
  });

  it('cannot be joined over days or sites: each has its own salt', async () => {
    const { sketches, visitors, see, wait } = collect();
    for (const site of ['north', 'south']) see('192.0.2.1', site);
    wait(86_400_000);
    see('192.0.2.1');
    await visitors.flush();
    const days = sketches.map(({ day, site }) => `${day} ${site}`).sort();
    expect(days).toEqual([`${TODAY} north`, `${TODAY} south`, '2026-02-11 north']);
    const places = sketches.map(({ registers }) => registers.findIndex((rank) => rank > 0));
    // Three places out of 4096: all alike by chance once in 16 million runs.
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it('keeps a bound on sites, and tries again what could not be stored', async () => {
    const stored: string[] = [];
    let fails = true;
    const visitors = createVisitors({
      store: {
        addVisitors: async ({ site }) => {
          if (fails) throw new Error('full');
          stored.push(site);
        },
      },
      now: () => NOW,
    });
    for (let n = 0; n < 300; n++) visitors.see(`s${n}`, { address: '192.0.2.1', userAgent: '' });
    await expect(visitors.flush()).rejects.toThrow('full');
    fails = false;
    await visitors.flush();
    expect(stored).toHaveLength(200);
  });
});

describe('the collector', () => {
  async function countOf(options: CollectorOptions, headers: Record<string, string> = {}) {
    const sketches: VisitorSketch[] = [];
    const app = createTestApp(options, {
      store: (store) => ({
        ...store,
        addVisitors: async (sketch) => void sketches.push(sketch),
      }),
    });
    for (const from of ['192.0.2.1', '192.0.2.2', '192.0.2.2']) {
      await app.request({
        method: 'POST',
        url: '/v1/events',
        from,
        headers: { 'content-type': 'text/plain', ...headers },
        body: JSON.stringify({ v: 1, events: [createEvent({ kind: 'flow.started' })] }),
      });
    }
    await app.close();
    return sketches.map(({ registers }) => estimate(registers));
  }

  it('estimates visitors only when told to, and only of those who mind not', async () => {
    expect(await countOf({})).toEqual([]);
    expect(await countOf({ visitors: true })).toEqual([2]);
    expect(await countOf({ visitors: true }, { 'sec-gpc': '1' })).toEqual([]);
    expect(await countOf({ visitors: true }, { dnt: '1' })).toEqual([]);
  });
});
