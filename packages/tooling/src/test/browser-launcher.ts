/** How each engine is driven; each of these is the one way that works with a distribution's build. */
import type { BrowserLauncher } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumArguments } from '../browsers/chromium-arguments.ts';
import type { FoundBrowser } from '../browsers/find-browser.ts';
import { startWebKitDriver } from './webkit-driver.ts';

export interface EngineLauncher {
  readonly launcher: BrowserLauncher;
  /** Tests are run side by side only where a page that is not in front still gets focus. */
  readonly concurrency: number;
  stop(): Promise<void>;
}

const nothingToStop = (): Promise<void> => Promise.resolve();

export async function createEngineLauncher(browser: FoundBrowser): Promise<EngineLauncher> {
  if (browser.engine === 'chromium') return launchChromium(browser);
  if (browser.engine === 'firefox') return launchFirefox(browser);
  return launchWebKit(browser);
}

function launchChromium({ path }: FoundBrowser): EngineLauncher {
  const launcher = playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: path, args: [...chromiumArguments] },
  });
  return { launcher, concurrency: 2, stop: nothingToStop };
}

/** Over WebDriver BiDi: Playwright needs its own build of Firefox, and Debian has no geckodriver. */
function launchFirefox({ path }: FoundBrowser): EngineLauncher {
  const launcher = puppeteerLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: path,
      headless: true,
      // A reloaded answer to a post asks "send again?", in a dialog that stops all scripts.
      extraPrefsFirefox: { 'dom.confirm_repost.testing.always_accept': true },
    },
    concurrency: 1,
  });
  return { launcher, concurrency: 1, stop: nothingToStop };
}

async function launchWebKit({ path, driverPath }: FoundBrowser): Promise<EngineLauncher> {
  if (!driverPath) throw new Error('WebKitGTK was found without its WebDriver.');
  const driver = await startWebKitDriver(driverPath);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: driver.port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      // WebKitGTK's driver does not speak BiDi.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
    },
  } as Parameters<typeof webdriverLauncher>[0]);
  // The two packages differ only in "missing" and "undefined" for coverage, which is not collected.
  return {
    launcher: launcher as unknown as BrowserLauncher,
    concurrency: 1,
    stop: () => driver.stop(),
  };
}
