/**
 * What the collector costs, in processor time: `npm run bench:collector`,
 * `npm run --silent bench:collector -- --json --only ingest`. See README.md.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { formatGoals } from '../bench/goals.ts';
import { ensureClickHouse } from '../clickhouse/programs.ts';
import { goalsOf } from './goals.ts';
import { ENGINES, PARTS, runBench, type BenchOptions } from './run-bench.ts';
import { formatReport } from './table.ts';

/** Thirty times the hundredth of a second by which Linux counts what other processes use. */
const ROUND_MS = 300;

const { values: args } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [...PARTS] },
    engine: { type: 'string', multiple: true, default: [...ENGINES] },
    events: { type: 'string', default: '1000000' },
    days: { type: 'string', default: '90' },
    'ingest-events': { type: 'string', default: '120000' },
    postgres: { type: 'boolean', default: true },
    'install-chdb': { type: 'boolean', default: false },
    folder: { type: 'string', default: os.tmpdir() },
    keep: { type: 'string' },
  },
  allowNegative: true,
});

/** `--only a,b` and `--only a --only b` say the same. @throws for a word that is none of them. */
function choose<T extends string>(flag: string, given: readonly string[], all: readonly T[]): T[] {
  const words = given.flatMap((text) => text.split(','));
  const unknown = words.filter((word) => !all.some((known) => known === word));
  if (unknown.length > 0) throw new Error(`${flag} takes ${all.join(', ')}.`);
  return all.filter((word) => words.includes(word));
}

function readNumber(flag: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new Error(`${flag} takes a whole number from 1.`);
}

function readOptions(): BenchOptions {
  return {
    parts: choose('--only', args.only, PARTS),
    engines: choose('--engine', args.engine, ENGINES),
    events: readNumber('--events', args.events),
    days: readNumber('--days', args.days),
    ingestEvents: readNumber('--ingest-events', args['ingest-events']),
    roundMs: ROUND_MS,
    postgres: args.postgres,
    folder: args.folder,
    keep: args.keep,
  };
}

// So that what must be done at the end is done: servers stopped, data deleted.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(130));

try {
  const options = readOptions();
  if (args['install-chdb']) await ensureClickHouse();
  const report = await runBench(options);
  const goals = goalsOf(report);
  if (args.json) console.log(JSON.stringify({ ...report, goals }, null, 2));
  else console.log(`\n${formatReport(report)}\n\n${formatGoals(goals)}`);
} catch (error) {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`The bench could not run: ${words}`);
  process.exitCode = 2;
}
