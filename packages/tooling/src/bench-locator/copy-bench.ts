import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installPackages } from '../bench/install-packages.ts';
import { cacheFolder } from './places.ts';

export const benchCopy = path.join(cacheFolder, 'bench');
const locatorsFolder = path.join(benchCopy, 'locators');

/**
 * Copies the measuring runner, which is not ours to write into, and installs what it needs.
 *
 * @throws If npm cannot install it.
 */
export async function copyBench(source: string): Promise<void> {
  const files = listFiles(source);
  for (const file of files) {
    const to = path.join(benchCopy, file);
    mkdirSync(path.dirname(to), { recursive: true });
    // Not `copyFile`: it would copy the write protection too, and fail at the next run.
    writeFileSync(to, readFileSync(path.join(source, file)));
  }
  removeOthers(files);
  await installPackages(benchCopy);
}

/** What the source has no longer. Not the whole folder: another run may be at work in it. */
function removeOthers(files: readonly string[]): void {
  for (const file of readdirSync(locatorsFolder))
    if (!files.includes(path.join('locators', file))) rmSync(path.join(locatorsFolder, file));
}

/** Files under the folder, relative to it, in a fixed order; nothing of `node_modules`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(path.sep).includes('node_modules'))
    .sort();
}

export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** The locators that take part, by name; files that begin with `_` are parts of others. */
export function locatorNames(): string[] {
  return readdirSync(locatorsFolder)
    .filter((file) => file.endsWith('.mjs') && !file.startsWith('_'))
    .map((file) => path.basename(file, '.mjs'))
    .sort();
}

export function locatorFile(name: string): string {
  return path.join(locatorsFolder, `${name}.mjs`);
}

/** Everything that a locator's results depend on, but for the data. */
export function hashOfLocator(name: string): string {
  const parts = readdirSync(locatorsFolder)
    .filter((file) => file.startsWith('_'))
    .sort();
  const files = [
    locatorFile(name),
    ...parts.map((file) => path.join(locatorsFolder, file)),
    ...['run.mjs', 'page.js', 'lib.mjs', 'package.json'].map((file) => path.join(benchCopy, file)),
  ];
  return hashOf(...files.map((file) => readFileSync(file)));
}
