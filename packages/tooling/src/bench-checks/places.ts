/** Where the corpora and the measuring runner are: outside of this repository, if at all. */
import { findFolder } from '../bench/find-folder.ts';
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
  const about = {
    what: 'the accessibility corpora',
    readme: 'packages/tooling/src/bench-checks/README.md',
  };
  const data = findFolder('HANDRAIL_A11Y_DATA', {
    ...about,
    usual: '../shared/data/a11y',
    file: 'act/testcases.json',
  });
  const bench = findFolder('HANDRAIL_A11Y_BENCH', {
    ...about,
    usual: '../shared/bench/a11y',
    file: 'run-audit.mjs',
  });
  return data && bench ? { data, bench } : null;
}
