import { existsSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../run/repository.ts';
import { tellSkipped } from './tell-skipped.ts';

/**
 * A folder outside of this repository that a bench reads: the one that an environment variable names,
 * else the usual one beside the repository.
 *
 * @param file What has to be in it.
 * @returns `null` if it is not there, after saying so.
 */
export function findFolder(
  variable: string,
  {
    usual,
    file,
    what,
    readme,
  }: {
    readonly usual: string;
    readonly file: string;
    readonly what: string;
    readonly readme: string;
  },
): string | null {
  const folder = path.resolve(process.env[variable] ?? fromRoot(usual));
  if (existsSync(path.join(folder, file))) return folder;
  tellSkipped(
    `${what}. There is no ${path.join(folder, file)}.`,
    `Name the folder in ${variable}; ${readme}`,
    'says what it has to hold.',
  );
  return null;
}
