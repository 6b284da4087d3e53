/** What is on screen of the guidance, and what went wrong: a citizen's eyes, and ours. */
import type { Locator, Page } from 'playwright-core';

/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Eyes {
  /** Waits until the guidance shows this heading. @throws saying what it showed instead. */
  sees(title: string): Promise<void>;
  /** The heading on screen, without its count; empty when there is none. */
  title(): Promise<string>;
  /** Everything the card says. */
  card(): Locator;
  /** Waits until the ring stands around this element. @throws saying where it stands. */
  seesRingAround(target: Locator): Promise<void>;
  /** Waits until nothing of ours is in the page. */
  seesNoGuidance(): Promise<void>;
}

const WAIT_MS = 20_000;
const PAUSE_MS = 100;
/** The ring stands this far outside its target, border included. */
const RING_REACH = 8;

export function createEyes(page: Page): Eyes {
  const heading = page.locator('handrail-root .ui h2');
  const ring = page.locator('handrail-root .ring:not([hidden])');

  async function title(): Promise<string> {
    const texts = await heading
      .evaluateAll((nodes) =>
        nodes.map((node) => {
          const count = node.querySelector('.progress')?.textContent ?? '';
          return node.textContent.replace(count, '').trim();
        }),
      )
      .catch(() => []);
    return texts.join(' | ');
  }

  async function until(wanted: string, look: () => Promise<string | null>): Promise<void> {
    let last: string | null = '';
    for (
      const endAt = Date.now() + WAIT_MS;
      Date.now() < endAt;
      await page.waitForTimeout(PAUSE_MS)
    ) {
      last = await look().catch((error: unknown) => String(error));
      if (last === null) return;
    }
    throw new Error(`Waited for ${wanted}, but saw ${last} at ${page.url()}`);
  }

  return {
    title,
    card: () => page.locator('handrail-root .card'),
    sees: (wanted) =>
      until(`the heading "${wanted}"`, async () => {
        const now = await title();
        return now === wanted ? null : `"${now}"`;
      }),
    seesRingAround: (target) =>
      until('the ring around its target', async () => {
        const [field, drawn] = await Promise.all([
          target.boundingBox(),
          ring.boundingBox({ timeout: 500 }),
        ]);
        if (!field || !drawn)
          return `target ${JSON.stringify(field)}, ring ${JSON.stringify(drawn)}`;
        return surrounds(drawn, field)
          ? null
          : `ring ${JSON.stringify(drawn)} around ${JSON.stringify(field)}`;
      }),
    seesNoGuidance: () =>
      until('no guidance', async () => {
        const count = await page.locator('handrail-root').count();
        return count === 0 ? null : `${count} roots: "${await title()}"`;
      }),
  };
}

/** Close around, on all sides: a ring around the next field would not do. */
function surrounds(ring: Box, field: Box): boolean {
  const gaps = [
    field.x - ring.x,
    field.y - ring.y,
    ring.x + ring.width - field.x - field.width,
    ring.y + ring.height - field.y - field.height,
  ];
  return gaps.every((gap) => gap > -1 && gap <= RING_REACH);
}
