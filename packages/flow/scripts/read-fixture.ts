import { readFileSync } from 'node:fs';

/** The text of a file in `fixtures/`, for tests. */
export function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}
