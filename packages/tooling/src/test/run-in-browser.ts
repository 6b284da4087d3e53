import path from 'node:path';
import {
  defaultReporter,
  type TestRunner,
  type TestSession,
  startTestRunner,
} from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { FoundBrowser } from '../browsers/find-browser.ts';
import { accessibilityTree } from '../conformance/accessibility-tree.ts';
import { fromRoot, repositoryRoot } from '../run/repository.ts';
import { createEngineLauncher } from './browser-launcher.ts';
import {
  addCounts,
  type Counts,
  describeCounts,
  describeFailure,
  noTests,
  oneFailure,
} from './counts.ts';
import { renderRunnerPage } from './runner-page.ts';
import { serveStaticPages } from './static-pages.ts';

export interface BrowserRun {
  readonly files: readonly string[];
  /** Only the tests whose full name holds this run; the others are counted as failed. */
  readonly grep?: string | undefined;
}

/** More files than this do not fail by chance. */
const MOST_UNSTEADY_FILES = 4;

/**
 * Runs these test files in this browser, prints how each went, and stops the browser.
 *
 * A driver may lose a page now and then, with every test in it, and a loaded machine may take a
 * window's focus away in the middle of a test. A few files that failed are run a second time, alone
 * in a new browser, and it is said loudly; a file that fails twice has failed.
 */
export async function runInBrowser(browser: FoundBrowser, run: BrowserRun): Promise<Counts> {
  const first = await runOnce(browser, run);
  const again = first.filter(({ counts }) => counts.failed > 0);
  if (again.length === 0 || again.length > MOST_UNSTEADY_FILES) return totalOf(first);
  const names = again.map(({ file }) => file);
  const why = again.flatMap(({ counts }) => counts.failures).join('\n');
  console.log(`\n${browser.engine}: FAILED OR LOST, now run again alone:\n${why}`);
  const second = await runOnce(browser, { ...run, files: names, concurrency: 1 });
  const steady = first.filter((outcome) => !again.includes(outcome));
  return totalOf([...steady, ...second]);
}

interface FileOutcome {
  readonly file: string;
  /** A file of which nothing was heard has one failure. */
  readonly counts: Counts;
}

/** A run without any file proves nothing. */
function totalOf(files: readonly FileOutcome[]): Counts {
  if (files.length === 0) return oneFailure('no test file ran');
  return files.map(({ counts }) => counts).reduce(addCounts, noTests);
}

async function runOnce(
  browser: FoundBrowser,
  { files, grep, concurrency }: BrowserRun & { readonly concurrency?: number },
): Promise<readonly FileOutcome[]> {
  const engine = await createEngineLauncher(browser);
  try {
    const runner = await startTestRunner({
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
      config: {
        rootDir: repositoryRoot,
        hostname: '127.0.0.1',
        files: [...files],
        browsers: [engine.launcher],
        concurrency: concurrency ?? engine.concurrency,
        // A loaded machine of two cores may take this long to show its first window.
        browserStartTimeout: 120_000,
        testsStartTimeout: 120_000,
        // Long enough for the longest file; one in which most tests run into their limit has failed.
        testsFinishTimeout: 180_000,
        // "source" makes our packages resolve to their TypeScript; without "development", lit is the
        // build that citizens get and prints no warning.
        nodeResolve: { exportConditions: ['source', 'browser', 'import', 'default'] },
        plugins: [
          esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fromRoot('tsconfig.json') }),
          accessibilityTree(),
        ],
        middleware: [serveStaticPages()],
        testRunnerHtml: renderRunnerPage,
        reporters: [
          defaultReporter({ reportTestResults: true, reportTestProgress: false }),
          { reportTestFileResults: ({ sessionsForTestFile }) => printFile(sessionsForTestFile) },
        ],
        testFramework: { config: { timeout: '20000', ...(grep === undefined ? {} : { grep }) } },
        staticLogging: true,
      },
    });
    if (!runner) return [];
    await untilStopped(runner);
    const sessions = [...runner.sessions.all()];
    return sessions.map((session) => ({ file: session.testFile, counts: countSession(session) }));
  } finally {
    await engine.stop();
  }
}

/** Resolves when all tests are done, or when somebody asked this process to stop. */
function untilStopped(runner: TestRunner): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void runner.stop());
  }
  return new Promise((resolve) => runner.on('stopped', () => resolve()));
}

function printFile(sessions: readonly TestSession[]): void {
  for (const session of sessions) {
    const counts = countSession(session);
    const file = session.testFile.replace(`${repositoryRoot}/`, '');
    console.log(`${counts.failed > 0 ? '✗' : '✓'} ${file}: ${describeCounts(counts)}`);
  }
}

type Suite = NonNullable<TestSession['testResults']>;

/**
 * A file that fails to load, or holds no test, counts as one failure: it proves nothing. So does one
 * that the runner calls failed without naming a test.
 */
function countSession(session: TestSession): Counts {
  const file = path.relative(repositoryRoot, session.testFile);
  const counts = session.testResults ? countSuite(session.testResults, [file]) : noTests;
  const isEmpty = counts.passed + counts.failed + counts.skipped === 0;
  if (counts.failed > 0 || (!isEmpty && session.passed === true)) return counts;
  const messages = session.errors.map(({ message }) => message).join('\n');
  return addCounts(counts, oneFailure(describeFailure([file], messages)));
}

/** A test that did not run although it should have (its suite's hook failed) is a failed one. */
function countSuite(suite: Suite, names: readonly string[]): Counts {
  const own = suite.tests.map((test): Counts => {
    if (test.skipped) return { ...noTests, skipped: 1 };
    if (test.passed) return { ...noTests, passed: 1 };
    return oneFailure(describeFailure([...names, test.name], test.error?.message));
  });
  const inner = suite.suites.map((each) => countSuite(each, [...names, each.name]));
  return [...own, ...inner].reduce(addCounts, noTests);
}
