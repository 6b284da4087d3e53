/** Our checks as checkers of the measuring runner, bundled anew from their sources in each run. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../run/repository.ts';
import { bundle } from './bundle.ts';
import { benchCopy } from './copy-bench.ts';

/** With listeners recorded from the start; with the closer look; at the page's end; driven. */
export const OURS = ['handrail', 'handrail-closer', 'handrail-late', 'handrail-driven'] as const;

/** Writes the checkers into the copy of the runner. */
export async function writeOurs(): Promise<void> {
  const file = (name: string): string => path.join(benchCopy, 'checkers', name);
  const [early, checks] = await Promise.all([
    bundle('packages/checks/src/early/entry.ts', ''),
    bundle('packages/tooling/src/bench-checks/page/checker.ts', 'handrailBench'),
  ]);
  writeFileSync(file('handrail-early.js'), early);
  // The runner evaluates it, and what strict code declares there is not seen outside.
  writeFileSync(
    file('handrail-checks.js'),
    `${checks}\nglobalThis.handrailBench = handrailBench;\n`,
  );
  copyFileSync(createRequire(import.meta.url).resolve('axe-core'), file('handrail-axe.js'));
  const version = readVersion();
  const common = `version: ${JSON.stringify(version)}, inject: ['handrail-axe.js', 'handrail-checks.js'].map(here), run: (options) => handrailBench.run(options)`;
  const head = `const here = (name) => new URL(name, import.meta.url).pathname;\n`;
  writeFileSync(
    file('handrail.mjs'),
    `${head}export default { name: 'handrail', early: here('handrail-early.js'), ${common}, arg: {} };\n`,
  );
  writeFileSync(
    file('handrail-closer.mjs'),
    `${head}export default { name: 'handrail-closer', early: here('handrail-early.js'), ${common}, arg: { closer: true } };\n`,
  );
  writeFileSync(
    file('handrail-late.mjs'),
    `${head}export default { name: 'handrail-late', ${common}, arg: {} };\n`,
  );
  const driven = pathToFileURL(fromRoot('packages/tooling/src/bench-checks/driven.ts')).href;
  writeFileSync(
    file('handrail-driven.mjs'),
    `${head}import { measuredOf, runDriven } from ${JSON.stringify(driven)};\nconst scan = (page) => runDriven(page, { only: [], withAxe: true, measure: measuredOf() });\nexport default { name: 'handrail-driven', early: here('handrail-early.js'), version: ${JSON.stringify(version)}, scan };\n`,
  );
}

function readVersion(): string {
  const require = createRequire(import.meta.url);
  return (require('../../../checks/package.json') as { version: string }).version;
}
