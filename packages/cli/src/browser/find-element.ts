import type { ElementHandle, JSHandle } from 'playwright-core';
import { UsageError } from '../io.ts';
import type { Summary } from '../page/reports.ts';
import { showElement } from '../show-element.ts';
import type { OpenedPage, PageScript } from './open-page.ts';

/** The element that a selector names, and our script in its document. */
export interface FoundElement {
  readonly element: ElementHandle<Element>;
  readonly script: JSHandle<PageScript>;
  readonly summary: Summary;
  /** How many more the selector matches, none of which can be seen. */
  readonly hiddenTwins: number;
}

/** Why there is no such element, for the author. */
export interface NoElement {
  readonly refusal: string;
}

type Match = Omit<FoundElement, 'hiddenTwins'>;

const MAX_LISTED = 5;
/** Enough to count with; a selector that matches more is no selector of one element. */
const MAX_MATCHES = 50;
const LOOK_AGAIN_MS = 100;

/**
 * The one element that a selector matches, through open shadow roots and frames of the same origin.
 * Of several, the only one that can be seen is taken.
 *
 * @param options.waitMs How long to look again while there is none.
 * @throws {UsageError} if it is no selector.
 */
export async function findElement(
  opened: OpenedPage,
  selector: string,
  { waitMs }: { readonly waitMs: number },
): Promise<FoundElement | NoElement> {
  const until = Date.now() + waitMs;
  let { matches, unreachable } = await collect(opened, selector);
  while (!matches.length && !unreachable && Date.now() < until) {
    await opened.page.waitForTimeout(LOOK_AGAIN_MS);
    ({ matches, unreachable } = await collect(opened, selector));
  }
  const shown = matches.filter(({ summary }) => summary.isShown);
  const [match, second] = shown.length ? shown : matches;
  if (!match) return { refusal: nothing(selector, unreachable) };
  if (second) return { refusal: several(selector, shown.length ? shown : matches) };
  return { ...match, hiddenTwins: matches.length - 1 };
}

async function collect(
  { page, script }: OpenedPage,
  selector: string,
): Promise<{ matches: Match[]; unreachable: number }> {
  const matches: Match[] = [];
  let unreachable = 0;
  for (const frame of page.frames()) {
    const elements = (await frame
      .locator(selector)
      .elementHandles()
      .catch((error: unknown) => {
        if (frame.isDetached()) return [];
        throw badSelector(selector, error);
      })) as ElementHandle<Element>[];
    if (!elements.length) continue;
    const api = await script(frame);
    if (!(await api.evaluate((ours) => ours.isReachable()))) {
      unreachable += elements.length;
      continue;
    }
    for (const element of elements.slice(0, MAX_MATCHES - matches.length)) {
      const summary = await api.evaluate((ours, one) => ours.summarize(one), element);
      matches.push({ element, script: api, summary });
    }
  }
  return { matches, unreachable };
}

function badSelector(selector: string, error: unknown): unknown {
  const message = error instanceof Error ? error.message : '';
  if (!/selector|parsing|Unexpected|Unknown engine|xpath/i.test(message)) return error;
  return new UsageError(
    `"${selector}" is no selector that the browser understands. Write CSS, such as "#save", or text=Save.`,
  );
}

function nothing(selector: string, unreachable: number): string {
  return unreachable
    ? `"${selector}" matches only in a frame of another origin, which Handrail cannot look into.`
    : `"${selector}" matches nothing on this page.`;
}

function several(selector: string, matches: readonly Match[]): string {
  const number =
    matches.length < MAX_MATCHES ? String(matches.length) : `${String(MAX_MATCHES)} or more`;
  const listed = matches
    .slice(0, MAX_LISTED)
    .map(({ summary }, index) => `  ${String(index + 1)}. ${showElement(summary)}\n`);
  const rest = matches.length > MAX_LISTED ? '  …\n' : '';
  return `"${selector}" matches ${number} elements. Name exactly one of them:\n${listed.join('')}${rest}`.trimEnd();
}
