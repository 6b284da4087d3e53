/** Where the page pairs and the measuring runner are: outside of this repository, if at all. */
import { findFolder } from '../bench/find-folder.ts';
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
  const about = {
    what: 'the page pairs',
    readme: 'packages/tooling/src/bench-locator/README.md',
  };
  const data = findFolder('HANDRAIL_LOCATOR_DATA', {
    ...about,
    usual: '../shared/data/locator',
    file: '',
  });
  const bench = findFolder('HANDRAIL_LOCATOR_BENCH', {
    ...about,
    usual: '../shared/bench/locator',
    file: 'run.mjs',
  });
  return data && bench ? { data, bench } : null;
}
