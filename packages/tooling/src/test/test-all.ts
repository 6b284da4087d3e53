/**
 * Runs every test and check of the repository: `npm test`, or `npm test -- NAME …` for some of them.
 *
 * One after the other, for browsers that share two cores disturb each other. The last line is
 * `N passed, N failed` (and the skipped ones, if any) over all of them; a check counts as one test.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browsers, ensureBrowsers, warnLoudly } from '../browsers/ensure-browsers.ts';
import { engines } from '../browsers/find-browser.ts';
import { clickHouseTests } from '../clickhouse/clickhouse-tests.ts';
import { fromRoot, nodePath } from '../run/repository.ts';
import { runCommand } from '../run/run-command.ts';
import {
  addCounts,
  type Counts,
  countsFileVariable,
  describeCounts,
  noTests,
  oneFailure,
} from './counts.ts';
import { runVitest } from './run-vitest.ts';

interface Step {
  readonly name: string;
  run(): Promise<Counts>;
}

interface Outcome {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: number;
}

/** What has a step of its own. */
const notInUnit = clickHouseTests.flatMap((folder) => ['--exclude', `${folder}/**`]);

const script = (name: string): string => fromRoot('packages/tooling/src', name);
const tool = (name: string): string => fromRoot('node_modules', name);

function check(name: string, ...args: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const { code } = await runCommand(nodePath, args);
      return code === 0 ? { ...noTests, passed: 1 } : oneFailure(name);
    },
  };
}

/** A runner of ours, which leaves its counts in a file. */
function runner(name: string, ...args: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'handrail-counts-'));
      const file = path.join(folder, 'counts.json');
      const env = { [countsFileVariable]: file };
      const { code } = await runCommand(nodePath, ['--conditions=source', ...args], { env });
      const counts = readCounts(name, file);
      rmSync(folder, { recursive: true });
      return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
    },
  };
}

/** A runner that broke off before it could write counts has one failure. */
function readCounts(name: string, file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return oneFailure(`${name}: it broke off`);
  }
}

function listSteps(browsers: Browsers): readonly Step[] {
  const present = engines.filter((engine) => browsers[engine]);
  return [
    check('build', '--conditions=source', script('build/build.ts')),
    check(
      'schema',
      '--conditions=source',
      fromRoot('packages/flow/scripts/build-schema.ts'),
      '--check',
    ),
    check('types', tool('typescript/bin/tsc'), '--noEmit'),
    check('eslint', tool('eslint/bin/eslint.js'), '.'),
    check('prettier', tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'),
    check('knip', tool('knip/bin/knip.js'), '--no-config-hints'),
    check('size', '--conditions=source', script('size/size.ts')),
    check('release', '--conditions=source', script('release/check-release.ts')),
    { name: 'unit', run: () => runVitest({ args: notInUnit }) },
    runner('clickhouse', script('clickhouse/test-clickhouse.ts')),
    ...present.map((engine) => runner(engine, script('test/browser-tests.ts'), '--engine', engine)),
    runner('journeys', script('test/journeys.ts')),
  ];
}

async function runStep({ name, run }: Step): Promise<Outcome> {
  console.log(`\n━━━ ${name} ${'━'.repeat(Math.max(3, 72 - name.length))}`);
  const startedAt = Date.now();
  const counts = await run();
  return { name, counts, seconds: Math.round((Date.now() - startedAt) / 1000) };
}

function printSummary(outcomes: readonly Outcome[]): void {
  const cell = (value: string | number): string => String(value).padStart(9);
  console.log(
    `\n${'summary'.padEnd(12)}${['passed', 'failed', 'skipped', 'seconds'].map(cell).join('')}`,
  );
  for (const { name, counts, seconds } of outcomes) {
    const cells = [counts.passed, counts.failed, counts.skipped, seconds].map(cell).join('');
    console.log(name.padEnd(12) + cells + (counts.failed > 0 ? '   ✗' : ''));
  }
}

/** Last of all, for whoever sees only the end of what was printed. */
function printFailures(outcomes: readonly Outcome[]): void {
  for (const { name, counts } of outcomes) {
    for (const failure of counts.failures) console.log(`\n✗ ${name}: ${failure}`);
  }
}

function chooseSteps(steps: readonly Step[], names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = steps.map((step) => step.name).join(', ');
    throw new Error(`There is no test called ${unknown.join(', ')}; there are ${known}.`);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}

async function testAll(): Promise<Counts> {
  const browsers = await ensureBrowsers();
  const outcomes: Outcome[] = [];
  for (const step of chooseSteps(listSteps(browsers), process.argv.slice(2))) {
    outcomes.push(await runStep(step));
  }
  for (const engine of engines) if (!browsers[engine]) warnLoudly(engine);
  printSummary(outcomes);
  printFailures(outcomes);
  return outcomes.map((outcome) => outcome.counts).reduce(addCounts, noTests);
}

const total = await testAll().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return oneFailure('the tests broke off');
});
console.log(`\n${describeCounts(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
