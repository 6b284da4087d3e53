/**
 * Our checks beside published tools, on pages that nobody here wrote: `npm run bench:checks`,
 * `npm run --silent bench:checks -- --json --only audit --ours`. See README.md.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import axe from 'axe-core';
import { formatGoals } from '../bench/goals.ts';
import { readActPages } from './act-pages.ts';
import { timeBigPage } from './big-page.ts';
import { benchCopy, copyBench, dataCopy } from './copy-bench.ts';
import { goalsOf } from './goals.ts';
import { OURS, writeOurs } from './ours.ts';
import { findPlaces } from './places.ts';
import type { Report } from './report.ts';
import { runCheckers } from './run-checkers.ts';
import { scoreAct, type ActRun } from './score-act.ts';
import { columnsOf, scoreAudit, type AuditRun, type Expected } from './score-audit.ts';
import { scorePages, type PagesRun } from './score-pages.ts';
import { measureSizes } from './sizes.ts';
import { formatReport } from './table.ts';

const PARTS = ['audit', 'act', 'clean', 'page', 'bytes'];
const PEERS = ['axe', 'axe-all', 'htmlcs', 'ibm', 'sa11y', 'alfa'];
/** Needing the browser's keys and pictures, it takes seconds for each page. */
const DRIVEN = 'handrail-driven';

const { values: args } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: PARTS },
    ours: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    checker: { type: 'string', multiple: true },
  },
});

async function run(): Promise<Report> {
  const unknown = args.only.filter((name) => !PARTS.includes(name));
  if (unknown.length > 0) throw new Error(`--only takes ${PARTS.join(', ')}.`);
  const has = (part: string): boolean => args.only.includes(part);
  // First what is timed: the other parts leave the machine warm and busy.
  const page = has('page') ? await timeBigPage() : null;
  const bytes = has('bytes') ? await measureSizes() : null;
  const corpora = ['audit', 'act', 'clean'].some(has) ? await measureCorpora(has) : {};
  return { audit: {}, act: {}, clean: {}, ...corpora, page, bytes };
}

async function measureCorpora(
  has: (part: string) => boolean,
): Promise<Partial<Pick<Report, 'audit' | 'act' | 'clean'>>> {
  const places = findPlaces();
  if (!places) return {};
  const checkers = args.checker ?? [...OURS, ...(args.ours ? [] : PEERS)];
  await copyBench(places, checkers.includes('alfa'));
  await writeOurs();
  return {
    ...(has('audit') ? { audit: await measureAudit(checkers) } : {}),
    ...(has('act') ? { act: await measureAct(checkers.filter((name) => name !== DRIVEN)) } : {}),
    ...(has('clean') ? { clean: await measureClean(checkers) } : {}),
  };
}

async function measureAudit(checkers: readonly string[]): Promise<Report['audit']> {
  const { expect } = (await import(
    pathToFileURL(path.join(benchCopy, 'audit-expect.mjs')).href
  )) as {
    expect: Expected;
  };
  const runs = await runCheckers<AuditRun>(
    ['run-audit.mjs'],
    checkers,
    (name) => `audit-${name}.json`,
    args,
  );
  return mapValues(runs, (found, name) => ({
    ...scoreAudit(found, expect, columnsOf(name)),
    version: found.version,
    medianMs: found.medianMs,
  }));
}

async function measureAct(checkers: readonly string[]): Promise<Report['act']> {
  const cases = readActPages(dataCopy);
  const declared = new Map(axe.getRules().flatMap(declaredBy));
  const runs = await runCheckers<ActRun>(
    ['run-act.mjs'],
    checkers,
    (name) => `act-${name}.json`,
    args,
  );
  return mapValues(runs, (found) => scoreAct(cases, found, declared));
}

function declaredBy({ ruleId, actIds = [] }: axe.RuleMetadata): [string, string[]][] {
  return actIds.length > 0 ? [[ruleId, actIds]] : [];
}

async function measureClean(checkers: readonly string[]): Promise<Report['clean']> {
  const clean: Record<string, Report['clean'][string]> = {};
  for (const set of ['govuk', 'apg']) {
    const runs = await runCheckers<PagesRun>(
      ['run-pages.mjs', set],
      checkers,
      (name) => `pages-${set}-${name}.json`,
      args,
    );
    clean[set] = mapValues(runs, scorePages);
  }
  return clean;
}

function mapValues<T, R>(
  map: ReadonlyMap<string, T>,
  work: (value: T, key: string) => R,
): Record<string, R> {
  return Object.fromEntries([...map].map(([key, value]) => [key, work(value, key)]));
}

try {
  const report = await run();
  const goals = goalsOf(report);
  if (args.json) console.log(JSON.stringify({ ...report, goals }, null, 2));
  else console.log(`\n${formatReport(report)}\n\n${formatGoals(goals)}`);
} catch (error) {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`The bench could not run: ${words}`);
  process.exitCode = 2;
}
