/** A visitor of the example portal who does what the guidance says, and has a camera. */
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { Look } from './looks.ts';

/** What a visitor needs to see before the next picture makes sense. */
const PATIENCE_MS = 20_000;
/** For what follows a step on its own: the ring, scrolling, a sliding panel. */
const SETTLE_MS = 400;

export interface Visitor {
  readonly page: Page;
  readonly form: FrameLocator;
  /** Takes a picture, named by look, number and what is on it. */
  shoot(name: string): Promise<void>;
  /** Waits for this step of the run, and takes its picture. */
  shootStep(step: string): Promise<void>;
  /** Waits until the run is at this step and on screen. */
  seesStep(step: string): Promise<void>;
  /** A control of the guidance, by CSS: the words differ between languages. */
  guidance(selector: string): Locator;
  /** A control of the form, by the end of its name: what stands before it differs on every build. */
  field(name: string): Locator;
  goto(address: string): Promise<void>;
  leave(): Promise<void>;
}

export interface VisitOptions {
  readonly look: Look;
  readonly portalUrl: string;
  /** Folder for the pictures. */
  readonly folder: string;
  /** Number of the first picture. */
  readonly firstNumber: number;
}

export async function createVisitor(
  browser: Browser,
  { look, portalUrl, folder, firstNumber }: VisitOptions,
): Promise<Visitor> {
  const context = await browser.newContext(look.context);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  if (look.turnTo) await page.addInitScript(turnPage, look.turnTo);
  let number = firstNumber;
  const guidance = (selector: string): Locator => page.locator(`handrail-root ${selector}`);
  const form = page.frameLocator('#mainFrame');

  async function seesStep(step: string): Promise<void> {
    await page.waitForFunction(isAtStep, step);
    await guidance('.box').waitFor();
  }

  async function shoot(name: string): Promise<void> {
    await page.waitForTimeout(SETTLE_MS);
    const file = `${look.name}-${String(number++).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: path.join(folder, file) });
  }

  return {
    page,
    form,
    guidance,
    field: (name) => form.locator(`[name$="$${name}"]`),
    shoot,
    seesStep,
    async shootStep(step) {
      await seesStep(step);
      await shoot(step);
    },
    async goto(address) {
      await page.goto(portalUrl + address);
    },
    leave: () => context.close(),
  };
}

/** Runs in the page. Whether the tab's run is at a step, and shows it. */
function isAtStep(step: string): boolean {
  const stored = JSON.parse(sessionStorage.getItem('handrail.run') ?? '{}') as {
    run?: { phase: string; frames: { step: string }[] };
  };
  const { frames, phase } = stored.run ?? { frames: [], phase: '' };
  return frames[frames.length - 1]?.step === step && phase !== 'seeking';
}

/** Runs in the page, before its scripts: the portal as one that reads from right to left. */
function turnPage(lang: string): void {
  document.addEventListener('readystatechange', () => {
    document.documentElement.lang = lang;
    document.documentElement.dir = 'rtl';
    // It hides its skip link far to the left; here that is where a camera would look for the page.
    const hidden = document.querySelector<HTMLElement>('.skip');
    hidden?.style.setProperty('left', 'auto');
  });
}
