import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../run/run-command.ts';

/**
 * Makes a folder a package that needs these, and nothing else, and installs them.
 *
 * @throws if npm cannot install it.
 */
export function installInto(
  folder: string,
  needs: { readonly type?: 'module'; readonly dependencies: Readonly<Record<string, string>> },
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, ...needs }));
  return installPackages(folder);
}

/**
 * Installs what the `package.json` of a folder names, unless that is done since it changed.
 *
 * @throws if npm cannot install it.
 */
export async function installPackages(folder: string): Promise<void> {
  const wanted = readFileSync(path.join(folder, 'package.json'), 'utf8');
  const mark = path.join(folder, 'node_modules/.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // `--prefix`: below a folder called node_modules npm may take another one for the project.
  const flags = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
  const { code } = await runCommand(npm, ['install', ...flags, '--loglevel=error'], {
    cwd: folder,
    capture: true,
  });
  if (code !== 0) throw new Error(`npm could not install what ${folder} needs; see above`);
  // As it was asked for: npm may write what it found into the file.
  writeFileSync(mark, wanted);
}
