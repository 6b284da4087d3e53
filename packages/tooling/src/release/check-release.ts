/**
 * Looks at the packages as npm would publish them: `npm run check:release`, after the build.
 *
 * publint finds what a package.json promises and the archive lacks; attw finds types that resolve
 * otherwise than the code does. Both look at the packed archive, for that is what people install.
 */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { fromRoot, nodePath } from '../run/repository.ts';
import { runCommand } from '../run/run-command.ts';

interface PackageJson {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: unknown;
  readonly main?: string;
}

function readPackageJson(folder: string): PackageJson {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageJson;
}

/** @returns the archive's path, or `null` if npm could not pack. */
async function pack(folder: string, into: string): Promise<string | null> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code, stdout } = await runCommand(
    npm,
    ['pack', '--json', '--loglevel=error', '--pack-destination', into],
    { cwd: folder, capture: true },
  );
  const name = /"filename":\s*"([^"]+)"/.exec(stdout)?.[1];
  return code === 0 && name ? path.join(into, name) : null;
}

async function lintPackage(archive: string): Promise<boolean> {
  const bytes = readFileSync(archive);
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  for (const message of messages) console.error(`  ${formatMessage(message, pkg) ?? message.code}`);
  return messages.length === 0;
}

/** Only ES modules are published, so what CommonJS would see is left out. */
async function checkTypes(archive: string): Promise<boolean> {
  const attw = fromRoot('node_modules/@arethetypeswrong/cli/dist/index.js');
  const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--quiet'];
  const { code } = await runCommand(nodePath, [attw, archive, ...options]);
  return code === 0;
}

async function checkPackage(folder: string, into: string): Promise<boolean> {
  const { name, exports } = readPackageJson(folder);
  const archive = await pack(folder, into);
  if (!archive) return false;
  const isClean = await lintPackage(archive);
  // A package without exports is a command or a set of files: nobody imports its types.
  const isTyped = exports === undefined || (await checkTypes(archive));
  console.log(`${isClean && isTyped ? '✓' : '✗'} ${name}`);
  return isClean && isTyped;
}

const archives = mkdtempSync(path.join(os.tmpdir(), 'handrail-release-'));
const published = globSync(fromRoot('packages/*'))
  .sort()
  .filter((folder) => readPackageJson(folder).private !== true);
for (const folder of published) {
  if (!(await checkPackage(folder, archives))) process.exitCode = 1;
}
rmSync(archives, { recursive: true });
