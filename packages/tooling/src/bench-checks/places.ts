/** Where the corpora and the measuring runner are: outside of this repository, if at all. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../run/repository.ts';

/** What the runs of this bench leave behind. Git ignores it; deleting it costs time only. */
export const cacheFolder = fromRoot('node_modules/.cache/handrail-bench-checks');

export interface Places {
  /** Folder with `audit/`, `act/`, `apg/` and `govuk/`. */
  readonly data: string;
  /** Folder with `run-audit.mjs` and `checkers/`. */
  readonly bench: string;
}

/**
 * The folders that `HANDRAIL_A11Y_DATA` and `HANDRAIL_A11Y_BENCH` name, else those in `shared`
 * beside this repository.
 *
 * @returns `null` if one is not there, after saying so.
 */
export function findPlaces(): Places | null {
  const data = findFolder('HANDRAIL_A11Y_DATA', '../shared/data/a11y', 'act/testcases.json');
  const bench = findFolder('HANDRAIL_A11Y_BENCH', '../shared/bench/a11y', 'run-audit.mjs');
  return data && bench ? { data, bench } : null;
}

function findFolder(variable: string, usual: string, file: string): string | null {
  const folder = path.resolve(process.env[variable] ?? fromRoot(usual));
  if (existsSync(path.join(folder, file))) return folder;
  const line = '!'.repeat(78);
  console.error(
    `\n${line}\n!! SKIPPED: the accessibility corpora. There is no ${path.join(folder, file)}.\n!! Name the folder in ${variable}; packages/tooling/src/bench-checks/README.md\n!! says what it has to hold.\n${line}\n`,
  );
  return null;
}
