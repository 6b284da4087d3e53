import { DEVICES, type CollectorEvent } from '@handrail/flow/events';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createEvent, eventsOf, randomRun } from '../test-events.ts';
import { daysAfter } from '../privacy/weeks.ts';
import { addUp, figuresIn, openReports, type Figures } from './test-figures.ts';

const K = 10;
const LANGS = ['en', 'es'];
const VERSIONS = ['1', '2'];
const SITES = ['north', 'south'];
interface World {
  readonly unitWeeks: number;
  /** Whole units around what the runs begin on. */
  readonly units: readonly { readonly from: string; readonly to: string }[];
  /** A day of the unit before the newest, on which some runs begin. */
  readonly earlier: string;
}
const WORLDS: readonly World[] = [
  {
    unitWeeks: 1,
    units: [
      { from: '2026-01-26', to: '2026-02-01' },
      { from: '2026-02-02', to: '2026-02-08' },
      { from: '2026-02-09', to: '2026-02-15' },
    ],
    earlier: '2026-02-08',
  },
  {
    unitWeeks: 4,
    units: [
      { from: '2025-11-24', to: '2025-12-21' },
      { from: '2025-12-22', to: '2026-01-18' },
      { from: '2026-01-19', to: '2026-02-15' },
    ],
    earlier: '2026-01-18',
  },
];
const boundsOf = ({ units }: World) => ({
  from: units[0]?.from ?? '',
  to: units.at(-1)?.to ?? '',
});
const VIEWS = [
  '',
  ...LANGS.map((lang) => `&lang=${lang}`),
  ...VERSIONS.map((version) => `&version=${version}`),
  ...DEVICES.map((device) => `&device=${device}`),
];
/** Every question that has figures of people in its answer. */
const PATHS = [
  ...VIEWS.map((view) => `/v1/flows/apply/funnel?${view}`),
  '/v1/flows?',
  '/v1/flows/apply/funnel-by?dimension=lang',
  '/v1/flows/apply/funnel-by?dimension=device',
  '/v1/flows/apply/funnel-by?dimension=version',
  '/v1/flows/apply/compare?before=1&after=2',
  '/v1/flows/apply/targets?',
  '/v1/struggle?',
  '/v1/surveys?',
  '/v1/surveys?flow=apply',
];

const random = fc.record({
  runs: fc.array(randomRun, { minLength: 20, maxLength: 260 }),
  devices: fc.array(fc.constantFrom(...DEVICES), { minLength: 7, maxLength: 7 }),
  pages: fc.nat(60),
  struggles: fc.nat(40),
  ratings: fc.nat(30),
});
type Random = typeof random extends fc.Arbitrary<infer T> ? T : never;

/** Events of random runs, most of them spread over two units, and of pages. */
function eventsFrom({ runs, devices, pages, struggles, ratings }: Random): CollectorEvent[] {
  /** What happens on pages belongs to no flow. */
  const times = (count: number, make: (at: number) => Parameters<typeof createEvent>[0]) =>
    Array.from({ length: count }, (_, at) => {
      const event: Record<string, unknown> = { ...createEvent(make(at)) };
      delete event['flow'];
      delete event['version'];
      return event as unknown as CollectorEvent;
    });
  const page = '/apply/income';
  return [
    ...runs.flatMap((run, at) =>
      eventsOf(run).map((event) => ({ ...event, device: devices[at % 7] ?? 'phone' })),
    ),
    ...times(pages, () => ({ kind: 'page.viewed', page })),
    ...times(struggles, (at) => ({
      kind: 'struggle.seen',
      page,
      signal: at % 3 ? 'rage-click' : 'hesitation',
      ...(at % 4 ? { field: `f${at % 2}` } : {}),
    })),
    ...times(ratings, (at) => ({ kind: 'help.rated', help: 'income', helpful: at % 3 > 0 })),
  ];
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
async function open(unitWeeks?: number) {
  const reports = await openReports(K, unitWeeks);
  closing.push(reports.close);
  return reports;
}
const inUnits = (path: string, { from, to }: { from: string; to: string }) =>
  `${path}&from=${from}&to=${to}`;
/** Without what is worked out from others and need not add up: it is clipped at none. */
const withoutLeft = (figures: Figures): Figures =>
  new Map([...figures].filter(([name]) => !name.endsWith(' left')));

const UNITS = { timeout: 180_000 };
describe.each(WORLDS)(
  'whoever asks for everything, in units of $unitWeeks weeks',
  UNITS,
  (world) => {
    const { unitWeeks, units, earlier } = world;
    const all = boundsOf(world);
    /** Runs of the first of three days begin in the unit before. */
    const moved = (events: readonly CollectorEvent[]) =>
      events.map((event) => (event.day === '2026-02-08' ? { ...event, day: earlier } : event));

    it('is shown no small count, and sums alone: of units, of sites, of groups', async () => {
      await fc.assert(
        fc.asyncProperty(random, async (data) => {
          const reports = await open(unitWeeks);
          const events = moved(eventsFrom(data));
          const [north, south] = [
            events.slice(0, events.length / 2),
            events.slice(events.length / 2),
          ];
          await reports.add(north, 'north');
          await reports.add(south, 'south');
          const ask = async (path: string) => figuresIn(await reports.get(path));
          for (const path of PATHS) {
            const whole = await ask(inUnits(path, all));
            for (const [name, count] of whole) {
              expect([name, count % K]).toEqual([name, 0]);
              expect([name, count === 0 ? '' : count >= K]).toEqual([
                name,
                count === 0 ? '' : true,
              ]);
            }
            const each = await Promise.all(units.map((unit) => ask(inUnits(path, unit))));
            const sites = await Promise.all(
              SITES.map((site) => ask(`${inUnits(path, all)}&site=${site}`)),
            );
            expect(withoutLeft(addUp(sites))).toEqual(withoutLeft(whole));
            // Traits are held down to what was found, in each answer by itself.
            if (!path.includes('compare') && !path.includes('targets'))
              expect(withoutLeft(addUp(each))).toEqual(withoutLeft(whole));
          }
          const total = await ask(inUnits(PATHS[0] ?? '', all));
          for (const dimension of ['lang', 'device', 'version']) {
            const groups = await ask(
              inUnits(`/v1/flows/apply/funnel-by?dimension=${dimension}`, all),
            );
            const starts = [...groups].filter(([name]) => /^ groups group=\w+ started$/.test(name));
            const sum = starts.reduce((before, [, count]) => before + count, 0);
            expect(sum).toBeLessThanOrEqual(total.get(' started') ?? 0);
          }
          await reports.close();
          closing.pop();
        }),
        { numRuns: 5 },
      );
    });

    it('gets the same for every day of a unit, so that days cannot be subtracted', async () => {
      const reports = await open(unitWeeks);
      const runs = fc.sample(randomRun, { seed: 7, numRuns: 200 });
      await reports.add(moved(runs.flatMap(eventsOf)));
      const [, before = all, newest = all] = units;
      const period = (from: string, to: string) => `/v1/flows/apply/funnel?from=${from}&to=${to}`;
      const whole = await reports.get(period(before.from, newest.to));
      expect(whole).toMatchObject({ from: before.from, to: newest.to, unitDays: unitWeeks * 7 });
      expect(figuresIn(whole).size).toBeGreaterThan(10);
      for (const from of [daysAfter(before.from, 1), before.to])
        for (const to of [newest.from, '2026-02-10', '2026-02-11'])
          expect(await reports.get(period(from, to))).toEqual(whole);
      const far = await reports.get(period('1990-01-01', '2090-01-01'));
      expect(far).toMatchObject({ to: '2026-02-15' });
      expect(String(far['from']) > '2024-01-01').toBe(true);
    });
  },
);

describe('whoever asks for everything', UNITS, () => {
  it('may ask for one of version, language and device only', async () => {
    const reports = await open();
    for (const query of ['lang=en&version=1', 'lang=en&device=phone', 'version=1&device=phone'])
      expect(await reports.text(`/v1/flows/apply/funnel?${query}`)).toContain('Only one of');
  });

  it('sees nothing but whole steps when looking again after each event', async () => {
    await fc.assert(
      fc.asyncProperty(random, async ({ runs }) => {
        const reports = await open();
        const paths = PATHS.filter((path) => /funnel\?(&lang=en)?$|dimension=device/.test(path));
        let before = new Map<string, Figures>();
        for (const event of runs.slice(0, 40).flatMap(eventsOf)) {
          await reports.add([event]);
          const now = new Map<string, Figures>();
          for (const path of paths) now.set(path, figuresIn(await reports.get(path)));
          for (const [path, figures] of now) {
            for (const [name, count] of withoutLeft(figures)) {
              const more = count - (before.get(path)?.get(name) ?? 0);
              expect([name, more % K, more >= 0]).toEqual([name, 0, true]);
            }
          }
          before = new Map([...before, ...now]);
        }
        await reports.close();
        closing.pop();
      }),
      { numRuns: 2 },
    );
  });

  it('learns from a table nothing that the page does not say', async () => {
    const reports = await open();
    await reports.add(eventsFrom(fc.sample(random, { seed: 3, numRuns: 1 })[0] as Random));
    for (const path of PATHS) {
      const [route, query] = path.split('?');
      const figures = new Set(figuresIn(await reports.get(path)).values());
      const table = await reports.text(`${route}.csv?${query}`);
      for (const [count] of table.matchAll(/(?<=,)\d+(?=[,\r])/g)) {
        // Versions, answers and medians are numbers as well.
        if (Number(count) >= K && !/compare|surveys/.test(path) && Number(count) % K === 0)
          expect([path, figures.has(Number(count))]).toEqual([path, true]);
      }
      expect(table.endsWith('\r\n')).toBe(true);
    }
  });
});
