/** Where this repository and its tools are, whatever directory a command was started in. */
import path from 'node:path';

export const repositoryRoot = path.resolve(import.meta.dirname, '../../../..');

/** The Node that npm installed here: the same one on every machine. */
export const nodePath = process.execPath;

/** The path of an installed tool's start file, e.g. `fromRoot('node_modules/vitest/vitest.mjs')`. */
export function fromRoot(...parts: string[]): string {
  return path.join(repositoryRoot, ...parts);
}
