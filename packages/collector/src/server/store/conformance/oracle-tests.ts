import { expect, it } from 'vitest';
import { DIMENSIONS, type Query } from '../store.ts';
import { deliver } from './deliver.ts';
import { figuresOfRuns, figuresOfTallies } from './oracle.ts';
import { createRandom, type Random } from './random.ts';
import { dayAt, eventsOfRun, NOW, randomRun, STEPS } from './runs.ts';
import { total, type Use } from './with-store.ts';

const DAY_MS = 86_400_000;
const QUERIES = 12;

/**
 * Random runs of citizens, delivered as badly as networks do it: what the store has counted must
 * equal what one sees by walking through each run.
 */
export function oracleTests({ with: use, timeoutMs }: Use, streams: number): void {
  it.each(Array.from({ length: streams }, (_, index) => index + 1))(
    'counts what whole runs say, stream %i',
    (seed) =>
      use(async ({ store, settle }) => {
        const random = createRandom(seed);
        const runs = Array.from({ length: random.below(80) }, () => randomRun(random));
        const events = runs.flatMap((run) => eventsOfRun(run, random));
        await deliver(store, events, random);
        await settle();
        for (let asked = 0; asked < QUERIES; asked++) {
          const query = randomQuery(random);
          const truth = figuresOfRuns(runs, query);
          for (const source of ['counts', 'events'] as const) {
            const tallies = await store.tally({ ...query, source });
            const figures = figuresOfTallies(tallies, query.by ?? []);
            expect({ query, source, figures }).toEqual({ query, source, figures: truth });
          }
        }
        const all = { from: '2000-01-01', to: '2100-01-01' };
        expect(total(await store.tally(all))).toBe(events.length);
        expect(Object.fromEntries(await store.positions({ flow: 'apply', version: 2 }))).toEqual(
          expectedPositions(runs),
        );
      })(),
    timeoutMs,
  );
}

function expectedPositions(runs: readonly ReturnType<typeof randomRun>[]): Record<string, number> {
  const own = runs.filter(({ flow, version }) => flow === 'apply' && version === 2);
  const reached = new Set(own.flatMap(({ visits }) => visits.map(({ step }) => step)));
  const places = (STEPS[2] ?? []).map((step, index) => [step, index + 1] as const);
  return Object.fromEntries(places.filter(([step]) => reached.has(step)));
}

function randomQuery(random: Random): Query {
  const day = (shift: number) => dayAt(NOW + shift * DAY_MS);
  const from = day(random.pick([-100, -31, -2, -1, 0]));
  const to = day(random.pick([-30, -1, 0, 2]));
  const maybe = <T>(items: readonly T[]) => (random.chance(0.3) ? random.pick(items) : undefined);
  return {
    from,
    to,
    flow: maybe(['apply', 'renew', 'unknown']),
    site: maybe(['north', 'south', '']),
    version: maybe([1, 2, 3]),
    lang: maybe(['en', 'zh-Hant']),
    device: maybe(['phone', 'desktop'] as const),
    by: random.shuffled(DIMENSIONS).slice(0, random.below(4)),
  };
}
