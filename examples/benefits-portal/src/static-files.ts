import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface StaticFile {
  readonly type: string;
  readonly body: Buffer;
}

/**
 * The file at a path as it came in the address, from the first folder that has it.
 *
 * @returns `undefined` for what is not there, is no file, starts with a dot or lies outside of the
 *   folders, links included.
 */
export async function findStaticFile(
  folders: readonly string[],
  encodedPath: string,
): Promise<StaticFile | undefined> {
  const parts = decodeParts(encodedPath);
  if (parts === undefined) return undefined;
  for (const folder of folders) {
    const body = await readInside(folder, parts);
    if (body !== undefined)
      return { type: TYPES[extname(parts.at(-1) ?? '')] ?? 'application/octet-stream', body };
  }
  return undefined;
}

function decodeParts(encodedPath: string): string[] | undefined {
  try {
    const parts = encodedPath.split('/').map(decodeURIComponent);
    return parts.every((part) => /^[^./\\\0][^/\\\0]*$/.test(part)) ? parts : undefined;
  } catch {
    return undefined; // a broken percent escape
  }
}

async function readInside(folder: string, parts: readonly string[]): Promise<Buffer | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, ...parts));
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return undefined;
    return await readFile(file);
  } catch {
    return undefined; // not there, or not for us to read
  }
}
