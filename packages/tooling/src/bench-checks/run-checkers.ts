/** Runs the measuring runner, one child for each checker: a crash of one does not lose the others. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from '../bench/ensure-browser.ts';
import { nodePath } from '../run/repository.ts';
import { runCommand } from '../run/run-command.ts';
import { alfaFolder, benchCopy, dataCopy, resultsFolder } from './copy-bench.ts';
import { OURS } from './ours.ts';

export interface RunOptions {
  /** Measure peers again, though there are results of an earlier run. */
  readonly fresh: boolean;
}

/**
 * One script of the runner for each checker; a peer's results of an earlier run are kept.
 *
 * @param fileOf The result file of a checker.
 * @returns What the checkers that ran to their end wrote.
 */
export async function runCheckers<T>(
  script: readonly string[],
  checkers: readonly string[],
  fileOf: (checker: string) => string,
  { fresh }: RunOptions,
): Promise<ReadonlyMap<string, T>> {
  const results = new Map<string, T>();
  for (const checker of checkers) {
    const file = path.join(resultsFolder, fileOf(checker));
    const isOurs = OURS.some((name) => name === checker);
    if (isOurs || fresh || !existsSync(file)) await runScript([...script, checker]);
    if (existsSync(file)) results.set(checker, JSON.parse(readFileSync(file, 'utf8')) as T);
    else console.error(`${checker}: FAILED; the runner's words are above.`);
  }
  return results;
}

/** Its progress goes to standard error, because ours is for the report. */
export async function runScript(args: readonly string[]): Promise<void> {
  const { stdout } = await runCommand(nodePath, ['--conditions=source', ...args], {
    cwd: benchCopy,
    env: { CHROME: ensureBrowser(), A11Y_DATA: dataCopy, ALFA_DIR: alfaFolder },
    capture: true,
  });
  console.error(stdout.trim());
}
