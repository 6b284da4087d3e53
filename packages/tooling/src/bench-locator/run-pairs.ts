/** Runs the measuring runner, one child for each locator: a crash of one does not lose the others. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from '../bench/ensure-browser.ts';
import { nodePath } from '../run/repository.ts';
import { runCommand } from '../run/run-command.ts';
import type { Attempt, Run } from './attempt.ts';
import { benchCopy, hashOf, hashOfLocator, listFiles, locatorFile } from './copy-bench.ts';
import { cacheFolder } from './places.ts';

const resultsFolder = path.join(cacheFolder, 'results');

export interface PairsOptions {
  readonly data: string;
  /** The runner's `--limit`: about so many pairs. */
  readonly limit?: string | undefined;
  /** The runner's `--filter`: a regular expression over the pairs' folders. */
  readonly filter?: string | undefined;
}

/**
 * Measures the locators, or takes what was measured before where neither the locator nor the data
 * has changed since.
 *
 * @param options.fresh Those that are measured in any case.
 * @returns Those that could be measured; what went wrong with others is on standard error.
 */
export async function runPairs(
  names: readonly string[],
  { fresh, ...options }: PairsOptions & { readonly fresh: (name: string) => boolean },
): Promise<Run[]> {
  const dataHash = hashOfData(options);
  const runs: Run[] = [];
  for (const name of names) {
    const file = path.join(resultsFolder, `${name}-${hashOf(hashOfLocator(name), dataHash)}.json`);
    const run = (fresh(name) ? null : readRun(file)) ?? (await measure(name, file, options));
    if (run) runs.push(run);
  }
  return runs;
}

function hashOfData({ data, limit = '', filter = '' }: PairsOptions): string {
  const sizes = listFiles(data).map((file) => `${file} ${statSync(path.join(data, file)).size}`);
  return hashOf(limit, filter, ...sizes);
}

function readRun(file: string): Run | null {
  if (!existsSync(file)) return null;
  const run = JSON.parse(readFileSync(file, 'utf8')) as Run;
  console.error(`${run.name}: as measured ${run.measuredAt} in ${run.seconds} s`);
  return { ...run, isCached: true };
}

async function measure(name: string, file: string, options: PairsOptions): Promise<Run | null> {
  console.error(`${name} …`);
  const startedAt = Date.now();
  const attempts = await runChild(name, options);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  if (!attempts) {
    console.error(`${name}: FAILED after ${seconds} s; the runner's words are above.`);
    return null;
  }
  console.error(`${name}: ${attempts.length} look-ups, ${seconds} s`);
  const measuredAt = new Date(startedAt).toISOString();
  const run: Run = { name, attempts, seconds, measuredAt, isCached: false };
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(run));
  return run;
}

async function runChild(
  name: string,
  { data, limit, filter }: PairsOptions,
): Promise<Attempt[] | null> {
  const out = path.join(benchCopy, `results-${name}-${process.pid}.json`);
  const args = ['--data', data, '--locator', locatorFile(name), '--out', out];
  if (limit !== undefined) args.push('--limit', limit);
  if (filter !== undefined) args.push('--filter', filter);
  // Its report goes to standard output, which is ours; its progress to standard error.
  const { code } = await runCommand(nodePath, ['run.mjs', ...args], {
    cwd: benchCopy,
    env: { CHROMIUM: ensureBrowser() },
    capture: true,
  });
  if (code !== 0 || !existsSync(out)) return null;
  const attempts = readResults(out)[name] ?? null;
  rmSync(out);
  return attempts;
}

/** What the runner wrote: look-ups by locator. */
function readResults(file: string): Record<string, Attempt[]> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Attempt[]>;
}

/** An existing result file of the runner, in place of a run. */
export function readRuns(file: string): Run[] {
  const measuredAt = statSync(file).mtime.toISOString();
  return Object.entries(readResults(file)).map(([name, attempts]) => {
    return { name, attempts, seconds: 0, measuredAt, isCached: true };
  });
}
