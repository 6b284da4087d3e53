/**
 * Our locator beside published methods, on pages that nobody here wrote: `npm run bench:locator`,
 * `npm run --silent bench:locator -- --json --only pairs --ours`. See README.md.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Run } from './attempt.ts';
import { measureBigPage, type PageReport } from './big-page.ts';
import { buildAdapter, checkPackage, measureBytes, type Bytes } from './build-ours.ts';
import { copyBench, locatorFile, locatorNames } from './copy-bench.ts';
import { formatFails } from './fails.ts';
import { formatGoals, type Goal } from '../bench/goals.ts';
import { byteGoals, pageGoals, pairGoals } from './goals.ts';
import { cacheFolder, findPlaces } from './places.ts';
import { formatPage } from './page-table.ts';
import { readRuns, runPairs } from './run-pairs.ts';
import { scoreOf, strataOf, type Score } from './score.ts';
import { formatPairs } from './table.ts';

const partNames = ['pairs', 'page', 'bytes'];
const OURS = 'handrail';

const { values: args } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: partNames },
    ours: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    locator: { type: 'string', default: OURS },
    limit: { type: 'string' },
    filter: { type: 'string' },
    fails: { type: 'string' },
    results: { type: 'string' },
  },
});

interface Report {
  runs: readonly Run[];
  page: PageReport | null;
  bytes: Bytes | null;
  goals: readonly Goal[];
}

async function run(): Promise<Report> {
  const unknown = args.only.filter((name) => !partNames.includes(name));
  if (unknown.length > 0) throw new Error(`--only takes ${partNames.join(', ')}.`);
  const has = (part: string): boolean => args.only.includes(part);
  if (args.locator === OURS && !args.results) await checkPackage();
  // First what is timed: the other parts leave the machine warm and busy.
  const page = has('page') ? await measureBigPage(await findLocator()) : null;
  const bytes = has('bytes') && args.locator === OURS ? await measureBytes() : null;
  const measured = has('pairs') ? await measurePairs() : null;
  const runs = measured ?? [];
  const own = runs.find(({ name }) => name === args.locator);
  if (measured && !own) {
    console.error(`There are no results of "${args.locator}".`);
    process.exitCode = 2;
  }
  if (args.fails && own) writeFileSync(args.fails, formatFails(own.attempts));
  const goals = [
    ...(own ? pairGoals(scoreOf(own.attempts)) : []),
    ...(page ? pageGoals(page) : []),
    ...(bytes ? byteGoals(bytes) : []),
  ];
  return { runs, page, bytes, goals };
}

/** The module of the locator that is measured as ours. */
async function findLocator(): Promise<string> {
  if (args.locator === OURS) {
    const file = path.join(cacheFolder, `${OURS}.mjs`);
    await buildAdapter(file);
    return file;
  }
  const places = findPlaces();
  if (!places) throw new Error(`"${args.locator}" is a locator of the folder that is missing.`);
  await copyBench(places.bench);
  return locatorFile(args.locator);
}

/** @returns null where the pairs are not to be had. */
async function measurePairs(): Promise<readonly Run[] | null> {
  if (args.results) return readRuns(args.results);
  const places = findPlaces();
  if (!places) return null;
  await copyBench(places.bench);
  if (args.locator === OURS) await buildAdapter(locatorFile(OURS));
  const others = locatorNames().filter((name) => name !== args.locator && name !== OURS);
  return runPairs([args.locator, ...(args.ours ? [] : others)], {
    data: places.data,
    limit: args.limit,
    filter: args.filter,
    fresh: (name) => args.fresh || name === args.locator,
  });
}

function toJson({ runs, page, bytes, goals }: Report): string {
  const locators = runs.map(({ attempts, ...rest }) => {
    const ofStratum = (stratum: string): Score =>
      scoreOf(attempts.filter((attempt) => attempt.stratum === stratum));
    const strata = strataOf(attempts).map((name) => [name, ofStratum(name)] as const);
    return { ...rest, all: scoreOf(attempts), strata: Object.fromEntries(strata) };
  });
  return JSON.stringify({ locators, page, bytes, goals }, null, 2);
}

function toText({ runs, page, bytes, goals }: Report): string {
  const parts = [
    runs.length > 0 ? formatPairs(runs, args.locator) : '',
    page ? formatPage(page) : '',
    bytes ? `Brotli: ${bytes.all} bytes in all, ${bytes.core} of describe and locate alone.` : '',
    goals.length > 0 ? formatGoals(goals) : '',
  ];
  return parts.filter(Boolean).join('\n\n');
}

try {
  const report = await run();
  console.log(args.json ? toJson(report) : `\n${toText(report)}`);
} catch (error) {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`The bench could not run: ${words}`);
  process.exitCode = 2;
}
