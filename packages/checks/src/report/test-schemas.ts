import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, type SuiteFactory } from 'vitest';

const VARIABLE = 'HANDRAIL_A11Y_SCHEMAS';
const root = fileURLToPath(new URL('../../../..', import.meta.url));

/**
 * The folder with the real schemas (`openacr/`, `sarif/`, `earl/`), which is outside of this repository;
 * null if it is not there.
 */
const folder = ((): string | null => {
  const named = process.env[VARIABLE];
  const place = path.resolve(named ?? path.join(root, '../shared/data/a11y/schemas'));
  return existsSync(path.join(place, 'sarif')) ? place : null;
})();

/** A file of the schemas, as text. */
export function readSchema(file: string): string {
  return readFileSync(path.join(folder ?? '', file), 'utf8');
}

/** Tests against the real schemas; without them they are left out, loudly. */
export function describeWithSchemas(name: string, tests: SuiteFactory): void {
  if (!folder) {
    const line = '!'.repeat(78);
    console.warn(
      `\n${line}\n!! SKIPPED: "${name}" against its real schema. There is none beside this\n!! repository; name the folder with openacr/, sarif/ and earl/ in ${VARIABLE}.\n${line}\n`,
    );
  }
  describe.skipIf(!folder)(name, tests);
}
