/** Packages of the distribution, on machines where they may be installed. */
import { existsSync, readFileSync } from 'node:fs';
import { isExecutable, onPath } from '../browsers/find-browser.ts';
import { runCommand } from './run-command.ts';

export type Distribution = 'debian' | 'ubuntu' | 'other';

export function readDistribution(): Distribution {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return 'other';
  const text = readFileSync('/etc/os-release', 'utf8');
  const id = /^ID="?([a-z]+)/m.exec(text)?.[1];
  if (id === 'debian' || id === 'ubuntu') return id;
  return /^ID_LIKE="?.*\bubuntu\b/m.test(text) ? 'ubuntu' : 'other';
}

/**
 * The words before `apt-get`, to be run by `env`: none as root. `sudo` only on a CI machine that lets us without a
 * password: nobody's own computer is changed unasked.
 *
 * @returns `null` if packages cannot be installed here.
 */
export async function findAptPrefix(): Promise<readonly string[] | null> {
  if (!onPath('apt-get').some(isExecutable)) return null;
  if (process.getuid?.() === 0) return [];
  if (process.env['CI'] !== 'true' || !onPath('sudo').some(isExecutable)) return null;
  const { code } = await runCommand('sudo', ['-n', 'true'], { capture: true });
  return code === 0 ? ['sudo', '-n'] : null;
}

/** Installs packages of the distribution; what could not be installed is said, and left out. */
export async function aptInstall(
  prefix: readonly string[],
  packages: readonly string[],
): Promise<void> {
  const aptGet = async (...args: string[]): Promise<boolean> => {
    const words = [...prefix, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    const { code } = await runCommand('env', words, { capture: true });
    return code === 0;
  };
  console.log(`Installing ${packages.join(', ')} from the distribution …`);
  await aptGet('update');
  const install = ['install', '-y', '--no-install-recommends'];
  if (await aptGet(...install, ...packages)) return;
  // One package that is not to be had must not keep the others away.
  for (const name of packages) {
    if (!(await aptGet(...install, name))) console.error(`${name} could not be installed.`);
  }
}
