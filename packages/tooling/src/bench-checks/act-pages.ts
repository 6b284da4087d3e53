import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ActCase } from './score-act.ts';

export interface ActPage extends ActCase {
  /** Below the folder `act`. */
  readonly relativePath: string;
  readonly testcaseTitle: string;
}

/** The examples of ACT that are documents a browser shows. */
export function readActPages(data: string): readonly ActPage[] {
  const text = readFileSync(path.join(data, 'act/testcases.json'), 'utf8');
  const { testcases } = JSON.parse(text) as { testcases: readonly ActPage[] };
  return testcases.filter(({ relativePath }) => /\.(x?html|svg|xml)$/.test(relativePath));
}
