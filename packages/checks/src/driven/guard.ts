import type { Dialog, Page, Route } from 'playwright-core';

/** What a page tried to do while it was not allowed to. */
export interface Attempts {
  navigations: number;
  windows: number;
}

export interface Guard {
  /** Refuses from now on to leave the page and to send anything; or lets the page load. */
  set(isClosed: boolean): void;
  /** Refuses from now on every request, also one for a picture, which may carry a value away; or lets them pass. */
  seal(isSealed: boolean): void;
  /** What was tried since this was asked last. */
  take(): Attempts;
  stop(): Promise<void>;
}

/** Requests that ask and change nothing. */
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Keeps a page where it is, and what it sends with itself. */
export async function createGuard(page: Page): Promise<Guard> {
  let isClosed = false;
  let isSealed = false;
  let attempts: Attempts = { navigations: 0, windows: 0 };

  const onRoute = async (route: Route): Promise<void> => {
    const request = route.request();
    const leaves = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isClosed && leaves) attempts.navigations++;
    // This code, because after any other one the browser shows a page of its own.
    if (isSealed || (isClosed && (leaves || !READS.has(request.method()))))
      await route.abort('aborted');
    else await route.fallback();
  };
  const handle = (route: Route): Promise<void> => onRoute(route).catch(() => undefined);
  const onPopup = (popup: Page): void => {
    attempts.windows++;
    void popup.close().catch(() => undefined);
  };
  const onDialog = (dialog: Dialog): void => {
    // Only the question whether to leave is agreed to: leaving is up to the guard.
    const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
    void answer.catch(() => undefined);
  };
  await page.route('**/*', handle);
  page.on('popup', onPopup);
  page.on('dialog', onDialog);
  return {
    set: (value) => void (isClosed = value),
    seal: (value) => void (isSealed = value),
    take: () => {
      const taken = attempts;
      attempts = { navigations: 0, windows: 0 };
      return taken;
    },
    stop: async () => {
      page.off('popup', onPopup);
      page.off('dialog', onDialog);
      await page.unroute('**/*', handle).catch(() => undefined);
    },
  };
}
