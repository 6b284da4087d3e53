import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readArguments } from '../arguments.ts';
import { checkFiles } from '../check-files.ts';
import { createManifest } from '../create-manifest.ts';
import { listFolder } from '../find-files.ts';
import { count, formatFaults, summarize } from '../format-faults.ts';
import { EXIT, UsageError } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { isError } from './validate.ts';

/** `handrail bundle DIR --out DIR` */
export function bundle(args: readonly string[], io: Io): ExitCode {
  const { values, positionals } = readArguments(args, { out: { type: 'string' } });
  const [folder] = positionals;
  const { out } = values;
  if (folder === undefined || positionals.length > 1)
    throw new UsageError('Name one folder with flows.');
  if (!out) throw new UsageError('Where to? Add --out and a folder.');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${folder}: there is no such folder.`);
  }
  // What an earlier run wrote inside the folder is not a source.
  const isInPlace = resolve(out) === resolve(folder);
  const names = listFolder(folder, isInPlace ? undefined : out);
  if (!names.some((name) => name.endsWith('.flow.json'))) {
    throw new UsageError(`${folder}: no flow (*.flow.json) is there.`);
  }
  const { files, faults } = checkFiles(names, { isWhole: true });
  if (faults.length) io.out(formatFaults(faults, files, io.colors));
  if (faults.some(isError)) {
    io.out(`${summarize(files.length, faults)} Nothing was written.\n`);
    return EXIT.faults;
  }
  const manifest = createManifest(files, folder);
  const texts = new Map(files.map(({ file, text }) => [relative(folder, file), text]));
  texts.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  for (const [name, text] of texts) writeTwins(join(out, name), text);
  io.out(
    `${summarize(files.length, faults)} Wrote ${count(manifest.flows.length, 'flow')} to ${out}.\n`,
  );
  return EXIT.valid;
}

/** The JSON file and the same data as a module, which loads where a policy forbids `fetch`. */
function writeTwins(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(file.replace(/\.json$/, '.js'), `export default ${text.trim()};\n`);
}
