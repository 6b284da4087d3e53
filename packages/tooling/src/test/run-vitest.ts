import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fromRoot, nodePath, repositoryRoot } from '../run/repository.ts';
import { runCommand } from '../run/run-command.ts';
import { type Counts, describeFailure, noTests } from './counts.ts';

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly name: string;
  readonly status: string;
  /** Why the file as a whole failed, if it did. */
  readonly message: string;
  readonly assertionResults: readonly VitestTest[];
}

interface VitestTest {
  readonly status: string;
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly failureMessages: readonly string[] | null;
}

interface VitestOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs vitest, lets it print its own results, and returns their counts. */
export async function runVitest({ args = [], env = {} }: VitestOptions = {}): Promise<Counts> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'handrail-vitest-'));
  const report = path.join(folder, 'report.json');
  const vitest = fromRoot('node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const { code } = await runCommand(nodePath, [vitest, 'run', ...reporters, ...args], { env });
    return readCounts(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A run that fails without a failed test (a file that does not load, say) has one failure. */
function readCounts(report: string, code: number): Counts {
  let counts = noTests;
  try {
    const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    counts = {
      passed: read.numPassedTests,
      failed: read.numFailedTests,
      skipped: read.numPendingTests + read.numTodoTests,
      failures: read.testResults.flatMap(failuresOf),
    };
  } catch {
    console.error('vitest left no report.');
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function failuresOf({ name, status, message, assertionResults }: VitestFile): readonly string[] {
  const file = path.relative(repositoryRoot, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [describeFailure([file], message)];
  return failed.map(({ ancestorTitles, title, failureMessages }) =>
    describeFailure([file, ...ancestorTitles, title], failureMessages?.join('\n')),
  );
}
