import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from 'playwright-core';
import { contenderNames, type ContenderName } from './contenders.ts';
import { pageAddress, type PageOptions } from './page-html.ts';
import { bundlePageCode } from './contenders.ts';

/** A page with one contender on it, ready to start its tour. */
export interface BenchPage extends AsyncDisposable {
  readonly page: Page;
  /** Starts the tour and waits until its first step stands still. */
  start(): Promise<boolean>;
  /** Presses the contender's Next, and waits until that step stands still. */
  next(step: number): Promise<boolean>;
  cdp(): Promise<CDPSession>;
}

export interface OpenOptions extends PageOptions {
  readonly context?: BrowserContext;
  readonly media?: BrowserContextOptions;
}

/** What rows need of the outside. */
export interface Bench {
  readonly address: string;
  open(options: OpenOptions): Promise<BenchPage>;
  newContext(media?: BrowserContextOptions): Promise<BrowserContext>;
  /** Does the same with each contender, all at once. */
  each<T>(measure: (contender: ContenderName) => Promise<T>): Promise<Record<ContenderName, T>>;
  readonly rounds: number;
  /** When to stop repeating, so that the whole run stays bounded; in ms since 1970. */
  readonly stopAt: number;
}

export interface BenchOptions extends Pick<Bench, 'address' | 'rounds' | 'stopAt'> {
  readonly browser: Browser;
}

const viewport = { width: 1280, height: 800 };

export async function createBench({ browser, ...options }: BenchOptions): Promise<Bench> {
  const { address } = options;
  const probe = new TextDecoder().decode(await bundlePageCode('probe'));

  async function newContext(media: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport, ...media });
    await context.addInitScript({ content: probe });
    return context;
  }

  async function open({ context, media, ...rest }: OpenOptions): Promise<BenchPage> {
    const own = context ?? (await newContext(media));
    const page = await own.newPage();
    await page.goto(address + pageAddress(rest), { waitUntil: 'load' });
    await page.waitForTimeout(rest.nodes ? 1200 : 300);
    return {
      page,
      start: () => page.evaluate(async () => (await window.bench.startTimed()).settled !== null),
      next: (step) =>
        page.evaluate(async (to) => (await window.bench.nextTimed(to)).settled !== null, step),
      cdp: () => own.newCDPSession(page),
      async [Symbol.asyncDispose]() {
        await page.close();
        if (!context) await own.close();
      },
    };
  }

  return {
    ...options,
    newContext,
    open,
    // At once: most of it is waiting, and nothing that is timed comes through here.
    async each<T>(measure: (contender: ContenderName) => Promise<T>) {
      const results = await Promise.all(
        contenderNames.map(async (contender) => [contender, await measure(contender)] as const),
      );
      return Object.fromEntries(results) as Record<ContenderName, T>;
    },
  };
}
