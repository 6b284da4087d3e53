/** Chromium for journeys, with an ear for everything that goes wrong in its pages. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumArguments } from '../../packages/tooling/src/browsers/chromium-arguments.ts';
import { findBrowser } from '../../packages/tooling/src/browsers/find-browser.ts';

/** @throws if there is no Chromium on this machine. */
export function launchBrowser(): Promise<Browser> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('No Chromium found: set HANDRAIL_CHROMIUM, or run npm test once.');
  return chromium.launch({ executablePath: found.path, args: [...chromiumArguments] });
}

export interface Watched {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and what a policy refused. */
  readonly problems: string[];
  /** What the live regions of the guidance said, in order. */
  readonly said: string[];
}

/** A new tab of a new visitor. */
export async function openTab(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 760 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const said: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) problems.push(`${message.type()}: ${message.text()}`);
    else if (message.text().startsWith('Handrail')) problems.push(message.text());
  });
  await page.exposeFunction('journeyProblem', (text: string) => problems.push(text));
  await page.exposeFunction('journeySaid', (text: string) => said.push(text));
  await page.addInitScript(listen);
  return { page, problems, said };
}

interface Ears {
  journeyProblem(text: string): void;
  journeySaid(text: string): void;
}

/** Runs in the page, before its own scripts. */
function listen(): void {
  const ears = window as unknown as Ears;
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sourceFile }) =>
      ears.journeyProblem(`refused: ${effectiveDirective} ${blockedURI} from ${sourceFile}`),
    true,
  );
  // Some errors reach the page's own handlers and nothing else.
  addEventListener(
    'error',
    ({ message }: ErrorEvent) => message && ears.journeyProblem(`error event: ${message}`),
    true,
  );
  const heard = new WeakSet<Node>();
  let last = '';
  const hear = (root: ShadowRoot): void => {
    if (heard.has(root)) return;
    heard.add(root);
    new MutationObserver(() => {
      const text = root.querySelector('.ui > [role=status]')?.textContent ?? '';
      if (text && text !== last) ears.journeySaid(text);
      last = text;
    }).observe(root, { childList: true, characterData: true, subtree: true });
  };
  new MutationObserver(() => {
    for (const root of document.querySelectorAll('handrail-root'))
      if (root.shadowRoot) hear(root.shadowRoot);
  }).observe(document, { childList: true, subtree: true });
}
