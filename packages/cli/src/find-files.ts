import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { UsageError } from './io.ts';

export type FileKind = 'flow' | 'strings' | 'manifest';

/** What a file is, by its name; `null` when its name does not say. */
export function kindOf(file: string): FileKind | null {
  if (file.endsWith('.strings.json')) return 'strings';
  if (file.endsWith('.flow.json')) return 'flow';
  return /(^|[\\/])manifest\.json$/.test(file) ? 'manifest' : null;
}

/**
 * The files that arguments name: files as they are, all flows and strings files of a folder, all
 * matches of a pattern. Each file once, in a steady order.
 *
 * @throws {UsageError} when an argument names nothing.
 */
export function findFiles(args: readonly string[]): string[] {
  const files = args.flatMap((argument) => {
    const found = findOne(argument);
    if (found.length) return found;
    throw new UsageError(
      `${argument}: no flow (*.flow.json) and no strings file (*.strings.json) is there.`,
    );
  });
  const seen = new Map(files.map((file) => [resolve(file), file]));
  return [...seen.values()];
}

function findOne(argument: string): string[] {
  const stats = statSync(argument, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return listFolder(argument);
  if (stats) return [argument];
  if (!/[*?]/.test(argument)) throw new UsageError(`${argument}: there is no such file.`);
  const base = argument.slice(0, argument.search(/[^/\\]*[*?]/)) || '.';
  if (!statSync(base, { throwIfNoEntry: false })?.isDirectory()) return [];
  const pattern = toPattern(argument.replaceAll('\\', '/').replace(/^\.\//, ''));
  return listAll(base).filter((file) =>
    pattern.test(file.split(sep).join('/').replace(/^\.\//, '')),
  );
}

/** All flows and strings files in and below a folder; `except` names a folder to leave out. */
export function listFolder(folder: string, except?: string): string[] {
  return listAll(folder, except).filter((file) => ['flow', 'strings'].includes(kindOf(file) ?? ''));
}

function listAll(folder: string, except?: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const isWanted = (file: string) =>
    !/(^|[\\/])(node_modules|\.git)[\\/]/.test(file) &&
    (except === undefined || !isInside(file, except));
  return files.filter(isWanted).sort((a, b) => (a < b ? -1 : 1));
}

function isInside(file: string, folder: string): boolean {
  const path = relative(resolve(folder), resolve(file));
  return path !== '' && !path.startsWith('..');
}

/** `*` and `?` stay within one part of the path; `**` stands for any number of parts. */
function toPattern(glob: string): RegExp {
  const source = glob.replaceAll(/\*\*\/?|[*?]|[^\w/-]/g, (sign) => {
    if (sign === '**/') return '(?:.*/)?';
    if (sign === '**') return '.*';
    if (sign === '*') return '[^/]*';
    return sign === '?' ? '[^/]' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'u');
}
