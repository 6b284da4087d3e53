/** Gets browsers onto the machine: by the distribution where it may, else by Playwright. */
import { existsSync, readFileSync } from 'node:fs';
import { fromRoot, nodePath } from '../run/repository.ts';
import { runCommand } from '../run/run-command.ts';
import { type Engine, isExecutable, onPath } from './find-browser.ts';

/** Debian's packages for each engine. WebKitGTK needs a display, which Xvfb provides unseen. */
const debianPackages: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/** Old script libraries that legacy portals still load; our hostile test pages load them too. */
export const legacyLibraries: readonly { readonly file: string; readonly package: string }[] = [
  { file: '/usr/share/javascript/prototype/prototype.js', package: 'libjs-prototype' },
  { file: '/usr/share/javascript/mootools/mootools.js', package: 'libjs-mootools' },
];

type Distribution = 'debian' | 'ubuntu' | 'other';

function readDistribution(): Distribution {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return 'other';
  const text = readFileSync('/etc/os-release', 'utf8');
  const id = /^ID="?([a-z]+)/m.exec(text)?.[1];
  if (id === 'debian' || id === 'ubuntu') return id;
  return /^ID_LIKE="?.*\bubuntu\b/m.test(text) ? 'ubuntu' : 'other';
}

/** Ubuntu's packages of these two are stubs for snap, which containers and CI machines cannot run. */
function isStub(engine: Engine, distribution: Distribution): boolean {
  return distribution === 'ubuntu' && engine !== 'webkit';
}

/**
 * The words before `apt-get`, to be run by `env`: none as root. `sudo` only on a CI machine that lets us without a
 * password: nobody's own computer is changed unasked.
 *
 * @returns `null` if packages cannot be installed here.
 */
async function findAptPrefix(): Promise<readonly string[] | null> {
  if (!onPath('apt-get').some(isExecutable)) return null;
  if (process.getuid?.() === 0) return [];
  if (process.env['CI'] !== 'true' || !onPath('sudo').some(isExecutable)) return null;
  const { code } = await runCommand('sudo', ['-n', 'true'], { capture: true });
  return code === 0 ? ['sudo', '-n'] : null;
}

async function aptInstall(prefix: readonly string[], packages: readonly string[]): Promise<void> {
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

async function downloadChromium(): Promise<void> {
  console.log("Downloading Playwright's Chromium …");
  const withLibraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
  const cli = fromRoot('node_modules/playwright-core/cli.js');
  await runCommand(nodePath, [cli, 'install', ...withLibraries, 'chromium']);
}

/** Tries to install what is named; what could not be installed is for the caller to find out. */
export async function installBrowsers(
  missing: readonly Engine[],
  libraries: readonly string[],
): Promise<void> {
  const distribution = readDistribution();
  const prefix = distribution === 'other' ? null : await findAptPrefix();
  const byApt = prefix ? missing.filter((engine) => !isStub(engine, distribution)) : [];
  const packages = [...byApt.flatMap((engine) => debianPackages[engine]), ...libraries];
  if (prefix && packages.length > 0) await aptInstall(prefix, packages);
  if (missing.includes('chromium') && !byApt.includes('chromium')) await downloadChromium();
}
