/** Writes the table of docs/accessibility.md and docs/handrail.openacr.yaml: `npm run conformance:docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { fromRoot } from '../run/repository.ts';
import { handrailOpenAcr } from './openacr.ts';
import { criteriaTable, replaceBetween } from './table.ts';

export const PAGE = 'docs/accessibility.md';
export const REPORT = 'docs/handrail.openacr.yaml';

/** When the statements were last looked at by a person; change it with them. */
const REVIEWED = '2026-11-23';

/** The content of each file, by its path from the root. */
export async function buildConformanceDocs(): Promise<ReadonlyMap<string, string>> {
  const read = (file: string): string => readFileSync(fromRoot(file), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return new Map([
    [PAGE, await format(PAGE, replaceBetween(read(PAGE), criteriaTable()))],
    [REPORT, await format(REPORT, handrailOpenAcr({ version, date: REVIEWED }))],
  ]);
}

async function format(file: string, text: string): Promise<string> {
  const options = await prettier.resolveConfig(fromRoot(file));
  return prettier.format(text, { ...options, filepath: fromRoot(file) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of await buildConformanceDocs()) {
    writeFileSync(fromRoot(file), text);
    console.log(`Wrote ${file}.`);
  }
}
