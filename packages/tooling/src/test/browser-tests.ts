/**
 * Runs the component tests (`*.browser.test.ts`) in real browsers.
 *
 * `npm run test:browser -- [--engine chromium|firefox|webkit|all] [--grep NAME] [FILE or FOLDER …]`
 */
import { globSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Engine, engines, findBrowser } from '../browsers/find-browser.ts';
import { repositoryRoot } from '../run/repository.ts';
import { addCounts, type Counts, countsFileVariable, describeCounts, noTests } from './counts.ts';
import { runInBrowser } from './run-in-browser.ts';

const everyTest = ['packages/*/src/**/*.browser.test.ts', 'examples/**/*.browser.test.ts'];

function readEngines(name: string): readonly Engine[] {
  if (name === 'all') return engines;
  const engine = engines.find((candidate) => candidate === name);
  if (!engine) throw new Error(`--engine is one of ${engines.join(', ')}, all; not "${name}".`);
  return [engine];
}

/** The test files that were asked for; with no name, all of them. */
function findTestFiles(names: readonly string[]): string[] {
  const inside = names.map((name) => path.resolve(process.env['INIT_CWD'] ?? '.', name));
  const all = globSync(everyTest, {
    cwd: repositoryRoot,
    exclude: (name) => name === 'node_modules',
  })
    .map((file) => path.join(repositoryRoot, file))
    .sort();
  if (inside.length === 0) return all;
  const wanted = all.filter((file) =>
    inside.some((name) => file === name || (isFolder(name) && file.startsWith(name + path.sep))),
  );
  if (wanted.length === 0) throw new Error(`No *.browser.test.ts in ${names.join(', ')}.`);
  return wanted;
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function runEngine(engine: Engine, files: readonly string[]): Promise<Counts> {
  const browser = findBrowser(engine);
  if (!browser) throw new Error(`There is no ${engine} here; "npm test" installs what it can.`);
  console.log(`\n${engine}: ${files.length} test files, ${browser.path}`);
  const counts = await runInBrowser(browser, { files, grep: values.grep });
  console.log(`${engine}: ${describeCounts(counts)}`);
  return counts;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'chromium' },
    grep: { type: 'string' },
  },
});
const files = findTestFiles(positionals);
let total = noTests;
for (const engine of files.length > 0 ? readEngines(values.engine) : []) {
  total = addCounts(total, await runEngine(engine, files));
}
const countsFile = process.env[countsFileVariable];
if (countsFile) writeFileSync(countsFile, JSON.stringify(total));
// A browser that did not close must not keep a finished run alive.
process.exit(total.failed > 0 ? 1 : 0);
