/** Where the page pairs and the measuring runner are: outside of this repository, if at all. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../run/repository.ts';

/** What the runs of this bench leave behind. Git ignores it; deleting it costs time only. */
export const cacheFolder = fromRoot('node_modules/.cache/handrail-bench-locator');

export interface Places {
  /** Folder with `STRATUM/SITE/PAIR/{old.html.gz,new.html.gz,meta.json}`. */
  readonly data: string;
  /** Folder with `run.mjs` and `locators/`. */
  readonly bench: string;
}

/**
 * The folders that `HANDRAIL_LOCATOR_DATA` and `HANDRAIL_LOCATOR_BENCH` name, else those in `shared`
 * beside this repository.
 *
 * @returns `null` if one is not there, after saying so.
 */
export function findPlaces(): Places | null {
  const data = findFolder('HANDRAIL_LOCATOR_DATA', '../shared/data/locator');
  const bench = findFolder('HANDRAIL_LOCATOR_BENCH', '../shared/bench/locator', 'run.mjs');
  return data && bench ? { data, bench } : null;
}

function findFolder(variable: string, usual: string, file = ''): string | null {
  const folder = path.resolve(process.env[variable] ?? fromRoot(usual));
  if (existsSync(path.join(folder, file))) return folder;
  const line = '!'.repeat(78);
  console.error(
    `\n${line}\n!! SKIPPED: the page pairs. There is no ${path.join(folder, file)}.\n!! Name the folder in ${variable}; packages/tooling/src/bench-locator/README.md\n!! says what it has to hold.\n${line}\n`,
  );
  return null;
}
