import type { JSHandle, Page } from 'playwright-core';
import type { CheckResult } from '../contract/finding.ts';
import { createGuard, type Guard } from './guard.ts';
import type { DrivenOptions, Measured } from './options.ts';
import type * as pageScript from './page/page-script.ts';
import { createCamera, type Camera } from './pictures/camera.ts';
import { readDrivenScripts } from './scripts.ts';

export type PageScript = typeof pageScript;

/** A page while it is measured. */
export interface Session {
  readonly page: Page;
  readonly options: DrivenOptions & { readonly maxMs: number };
  readonly guard: Guard;
  readonly camera: Camera;
  /** Runs a function in the page with our script; elements stay there, under numbers. */
  ask<T, A = undefined>(
    question: (script: PageScript, argument: A) => T | Promise<T>,
    argument?: A,
  ): Promise<T>;
  /** Runs the rules that need what was measured in this document; without any, all others. */
  judge(run: {
    readonly measured: readonly Measured[];
    readonly withAxe?: boolean;
    /** Number of the only part to judge. */
    readonly within?: number | null;
  }): Promise<CheckResult>;
  /** Loads the page anew: all elements are new ones. */
  reload(): Promise<void>;
  wait(ms: number): Promise<void>;
  isOver(): boolean;
  close(): Promise<void>;
}

const LOAD_MS = 15_000;
const SETTLE_MS = 500;

export async function openSession(page: Page, options: Session['options']): Promise<Session> {
  const scripts = options.scripts ?? (await readDrivenScripts());
  const { settleMs = SETTLE_MS, maxMs, only, ignore, pages } = options;
  const endsAt = Date.now() + maxMs;
  const url = page.url();
  const guard = await createGuard(page);
  const camera = await createCamera(page);
  let script: Promise<JSHandle<PageScript>> | undefined;
  // The first measurement may be the first thing that changed the page.
  const load = (): Promise<JSHandle<PageScript>> =>
    (script ??= page.evaluateHandle<PageScript>(
      `(() => { ${scripts.page}\nreturn handrailDriven; })()`,
    ));

  const session: Session = {
    page,
    options,
    guard,
    camera,
    async ask(question, argument) {
      const handle = await load();
      return handle.evaluate(
        question as (script: PageScript, argument: unknown) => never,
        argument as unknown,
      );
    },
    async judge({ measured, withAxe = false, within = null }) {
      if (withAxe) await page.evaluate(scripts.axe);
      const run = { measured, withAxe, within, only: only ?? null, ignore: ignore ?? null };
      return session.ask((inPage, argument) => inPage.judge(argument), {
        ...run,
        pages: pages ?? null,
      });
    },
    async reload() {
      guard.set(false);
      if (!script) return;
      script = undefined;
      // Not `reload`: a page may have changed its own address meanwhile.
      await page.goto('about:blank').catch(() => null);
      await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS }).catch(() => null);
      await page.waitForLoadState('networkidle', { timeout: settleMs }).catch(() => undefined);
      guard.take();
    },
    wait: (ms) => page.waitForTimeout(ms),
    isOver: () => Date.now() > endsAt,
    async close() {
      // Without a script of ours the page is as it was loaded.
      if (script) await session.reload().catch(() => undefined);
      await camera.close();
      await guard.stop();
    },
  };
  return session;
}
