import type { CDPSession, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Box } from '../../contract/measures.ts';
import type { Picture } from './compare-pictures.ts';

/** A picture of the page at a moment. */
export interface Frame {
  readonly atMs: number;
  readonly picture: Picture;
}

export interface Camera {
  /** Takes a picture of a part of the page, in CSS pixels of its document; `null` if that failed. */
  take(box: Box): Promise<Picture | null>;
  /** Pictures of the window over time, one whenever something changed, at most every so often; `null` if the browser cannot. */
  watch(forMs: number, everyMs: number): Promise<readonly Frame[] | null>;
  close(): Promise<void>;
}

/** Wide enough to tell what moves, small enough to decode many of them. */
const WATCHED = { maxWidth: 640, maxHeight: 480 };
const MAX_FRAMES = 120;

export async function createCamera(page: Page): Promise<Camera> {
  // Chromium's own interface is several times quicker than a screenshot that waits for fonts.
  const chromium = await page
    .context()
    .newCDPSession(page)
    .catch(() => null);
  return {
    take: (box) => (chromium ? capture(chromium, box) : screenshot(page, box)).catch(() => null),
    watch: async (forMs, everyMs) =>
      chromium ? watch(chromium, page, { forMs, everyMs }).catch(() => null) : null,
    close: async () => {
      await chromium?.detach().catch(() => undefined);
    },
  };
}

async function capture(chromium: CDPSession, box: Box): Promise<Picture> {
  const { data } = await chromium.send('Page.captureScreenshot', {
    format: 'png',
    clip: { ...box, scale: 1 },
    optimizeForSpeed: true,
  });
  return decode(data);
}

async function screenshot(page: Page, { x, y, width, height }: Box): Promise<Picture> {
  const scroll = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = { x: x - scroll.x, y: y - scroll.y, width, height };
  const bytes = await page.screenshot({ clip, caret: 'initial', timeout: 5000 });
  return decode(bytes.toString('base64'));
}

async function watch(
  chromium: CDPSession,
  page: Page,
  { forMs, everyMs }: { readonly forMs: number; readonly everyMs: number },
): Promise<readonly Frame[] | null> {
  const raw: { data: string; atMs: number }[] = [];
  const onFrame = (frame: {
    data: string;
    sessionId: number;
    metadata: { timestamp?: number };
  }): void => {
    const atMs = (frame.metadata.timestamp ?? 0) * 1000;
    const isDue = atMs - (raw.at(-1)?.atMs ?? 0) >= everyMs;
    if (isDue && raw.length < MAX_FRAMES) raw.push({ data: frame.data, atMs });
    void chromium
      .send('Page.screencastFrameAck', { sessionId: frame.sessionId })
      .catch(() => undefined);
  };
  chromium.on('Page.screencastFrame', onFrame);
  await chromium.send('Page.startScreencast', { format: 'png', ...WATCHED });
  await page.waitForTimeout(forMs);
  await chromium.send('Page.stopScreencast');
  chromium.off('Page.screencastFrame', onFrame);
  return raw.map(({ data, atMs }) => ({ atMs, picture: decode(data) }));
}

function decode(base64: string): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(base64, 'base64'));
  return { width, height, data };
}
