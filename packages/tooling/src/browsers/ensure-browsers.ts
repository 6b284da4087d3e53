import { existsSync } from 'node:fs';
import { type Engine, engines, findBrowser, type FoundBrowser } from './find-browser.ts';
import { installBrowsers, legacyLibraries } from './install-browsers.ts';

export interface Browsers {
  readonly chromium: FoundBrowser;
  readonly firefox: FoundBrowser | null;
  readonly webkit: FoundBrowser | null;
}

const advice: Readonly<Record<Engine, string>> = {
  chromium:
    'Install Chromium, Chrome or Edge, or name one in the environment variable HANDRAIL_CHROMIUM. On Debian: apt-get install chromium.',
  firefox:
    'Install Firefox, or name it in HANDRAIL_FIREFOX. On Debian: apt-get install firefox-esr.',
  webkit:
    'WebKitGTK runs on Linux only. On Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb xauth.',
};

/**
 * Finds the three browsers, and installs what is missing where that is possible.
 *
 * Without Firefox or WebKit the tests run in the engines that are there, after a warning nobody can
 * overlook. On a CI machine (`CI=true`) all three are needed.
 *
 * @throws If Chromium is missing, or on a CI machine any engine, with a message that says what to do.
 */
export async function ensureBrowsers(): Promise<Browsers> {
  const missing = engines.filter((engine) => !findBrowser(engine));
  const libraries = legacyLibraries.filter(({ file }) => !existsSync(file));
  if (missing.length > 0 || libraries.length > 0) {
    await installBrowsers(
      missing,
      libraries.map((library) => library.package),
    );
  }
  const [chromium, firefox, webkit] = [
    findBrowser('chromium'),
    findBrowser('firefox'),
    findBrowser('webkit'),
  ];
  const still = engines.filter((engine) => !{ chromium, firefox, webkit }[engine]);
  if (!chromium || (still.length > 0 && process.env['CI'] === 'true')) {
    throw new Error(still.map((engine) => `There is no ${engine}. ${advice[engine]}`).join('\n'));
  }
  for (const engine of still) warnLoudly(engine);
  return { chromium, firefox, webkit };
}

/** Printed before the run and again after it, so that a green result is not read as more than it is. */
export function warnLoudly(engine: Engine): void {
  const line = '!'.repeat(78);
  console.warn(
    `\n${line}\n!! NOT TESTED in ${engine}: there is none here.\n!! ${advice[engine]}\n${line}\n`,
  );
}
