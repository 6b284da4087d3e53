/** Asks the report routes over a store of its own, and takes answers apart into figures. */
import fastify from 'fastify';
import type { CollectorEvent } from '@handrail/flow/events';
import { reportRoutes } from '../http/report-routes.ts';
import { readSettings } from '../options.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import { NOW } from '../test-events.ts';

/** The report routes as they are, over a store in memory. */
export async function openReports(minCount: number, unitWeeks?: number) {
  const store = openSqliteStore({ directory: ':memory:', commitDelayMs: 0, now: () => NOW });
  const settings = readSettings({ data: ':memory:', minCount, unitWeeks, now: () => NOW });
  const app = fastify({ logger: false });
  await app.register(reportRoutes, { settings, store });
  return {
    async add(events: readonly CollectorEvent[], site?: string): Promise<void> {
      for (let at = 0; at < events.length; at += 500)
        await store.add({ site, dropped: 0, events: events.slice(at, at + 500) });
    },
    async get(path: string): Promise<Report> {
      const response = await app.inject(path);
      if (response.statusCode !== 200) throw new Error(`${path}: ${response.body}`);
      return response.json();
    },
    async text(path: string): Promise<string> {
      return (await app.inject(path)).body;
    },
    async close(): Promise<void> {
      await app.close();
      await store.close();
    },
  };
}
export type Report = Record<string, unknown>;
export type Figures = ReadonlyMap<string, number>;

/** Members that count people or what they did. */
const COUNTS = new Set(
  ['offered', 'declined', 'started', 'resumed', 'completed', 'reached', 'left', 'done', 'back']
    .concat(['targetFound', 'targetMissed', 'foundByFingerprint', 'count', 'answered', 'views'])
    .concat(['total', 'opened', 'helpful', 'unhelpful', 'errors', 'dropped']),
);
/** Members that say what a figure is of. */
const NAMES = [
  'flow',
  'group',
  'step',
  'how',
  'reason',
  'trait',
  'question',
  'value',
  'help',
].concat(['code', 'page', 'signal', 'field', 'from']);

/** Every count of an answer that is shown, by what it is of. */
export function figuresIn(report: Report): Figures {
  const figures = new Map<string, number>();
  collect(report, '', figures);
  return figures;
}

function collect(node: unknown, path: string, figures: Map<string, number>): void {
  if (Array.isArray(node)) return node.forEach((item) => collect(item, path, figures));
  if (typeof node !== 'object' || node === null) return;
  const members = Object.entries(node);
  // The head of an answer says its own `from`; that is no name of a figure.
  const names = 'minCount' in node ? [] : members.filter(([name]) => NAMES.includes(name));
  const here = [path, ...names.map(([name, value]) => `${name}=${String(value)}`)].join(' ');
  for (const [name, value] of members) {
    if (COUNTS.has(name) && typeof value === 'number') figures.set(`${here} ${name}`, value);
    else if (typeof value === 'object') collect(value, `${here} ${name}`, figures);
  }
}

/** The sum of several answers, figure by figure; what is hidden counts nothing. */
export function addUp(all: readonly Figures[]): Figures {
  const sums = new Map<string, number>();
  for (const figures of all)
    for (const [name, count] of figures) sums.set(name, (sums.get(name) ?? 0) + count);
  return sums;
}
