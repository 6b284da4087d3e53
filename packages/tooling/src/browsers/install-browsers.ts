/** Gets browsers onto the machine: by the distribution where it may, else by Playwright. */
import { aptInstall, type Distribution, findAptPrefix, readDistribution } from '../run/apt.ts';
import { fromRoot, nodePath } from '../run/repository.ts';
import { runCommand } from '../run/run-command.ts';
import type { Engine } from './find-browser.ts';

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

/** Ubuntu's packages of these two are stubs for snap, which containers and CI machines cannot run. */
function isStub(engine: Engine, distribution: Distribution): boolean {
  return distribution === 'ubuntu' && engine !== 'webkit';
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
