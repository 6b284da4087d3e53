import type { BrowserContext } from 'playwright-core';
import { UNREACHED, type PageSummary } from '@handrail/checks';
import { firstLine } from '../browser/open-page.ts';
import { robotsOf, type AskedPage } from './inputs.ts';
import { isFollowed, pageAddress } from './links.ts';
import type { Progress } from './progress.ts';
import type { Robots } from './robots.ts';
import { count } from '../format-faults.ts';
import { NotChecked, visitPage, type Visit, type VisitOptions } from './visit-page.ts';

export interface SiteOptions extends VisitOptions {
  readonly concurrency: number;
  readonly delayMs: number;
  /** Pages in all, with those that links lead to; null if links are not followed. */
  readonly crawl: number | null;
  readonly isSamePath: boolean;
  readonly excluded: readonly RegExp[];
}

export interface Visited {
  readonly page: AskedPage;
  /** What was found, or why there is nothing. */
  readonly outcome: Visit | NotChecked;
}

interface Stop extends AskedPage {
  /** Where the way to it began. */
  readonly start: URL;
}

/**
 * Visits pages, several side by side, and then those that their links lead to, level by level. Pages
 * are in the order in which they were named or linked, whichever was ready first.
 */
export async function visitSite(
  asked: readonly AskedPage[],
  context: BrowserContext,
  options: SiteOptions,
  progress: Progress,
): Promise<readonly Visited[]> {
  const { crawl, excluded } = options;
  const most = crawl === null ? asked.length : Math.max(crawl, 1);
  const seen = new Set<string>();
  const site = createSite(context, options, progress);
  const all: Visited[] = [];
  let level: readonly Stop[] = asked
    .filter(({ url }) => !excluded.some((pattern) => pattern.test(url)))
    .map((page) => ({ ...page, start: new URL(page.url) }));
  while (level.length > 0 && all.length < most) {
    const due = level.slice(0, most - all.length);
    for (const { url } of due) seen.add(pageAddress(url) ?? url);
    progress.expect(all.length + due.length);
    const visited = await site.visit(due);
    all.push(...visited);
    level =
      crawl === null
        ? []
        : visited.flatMap((each, index) => linked(each, due[index], options, seen));
  }
  return all;
}

/** Pages that are linked here and were not seen before; they count as seen from now on. */
function linked(
  { outcome }: Visited,
  stop: Stop | undefined,
  { isSamePath, excluded }: SiteOptions,
  seen: Set<string>,
): readonly Stop[] {
  if (outcome instanceof NotChecked || !stop) return [];
  const { start } = stop;
  return outcome.links.flatMap((link): readonly Stop[] => {
    const url = pageAddress(link.href);
    if (url === null || seen.has(url)) return [];
    if (!isFollowed(link, { start, isSamePath, excluded })) return [];
    seen.add(url);
    return [{ url, isNamed: false, start }];
  });
}

function createSite(context: BrowserContext, options: SiteOptions, progress: Progress) {
  const summaries: Promise<PageSummary | null>[] = [];
  const landed = new Map<string, string>();
  const robots = new Map<string, Promise<Robots>>();
  let nextAt = 0;

  /** Pages start one after the other, with a pause between. */
  const turn = async (pauseMs: number): Promise<void> => {
    const now = Date.now();
    const startsAt = Math.max(now, nextAt);
    nextAt = startsAt + pauseMs;
    await new Promise((resolve) => setTimeout(resolve, startsAt - now));
  };
  const rulesOf = (url: string): Promise<Robots> => {
    const { origin } = new URL(url);
    const known = robots.get(origin) ?? robotsOf(origin);
    robots.set(origin, known);
    return known;
  };

  async function visitOne(page: AskedPage): Promise<Visited> {
    const { url, isNamed } = page;
    const before = summaries.slice();
    let resolve: (summary: PageSummary | null) => void = () => undefined;
    summaries.push(new Promise((settle) => (resolve = settle)));
    try {
      const asks = isNamed && options.crawl === null ? null : await rulesOf(url);
      if (!isNamed && asks && !asks.isAllowed(new URL(url))) {
        throw new NotChecked('robots.txt asks visitors like this one not to open it.');
      }
      await turn(Math.max(options.delayMs, asks?.delayMs ?? 0));
      const visit = await visitPage(context, url, options, {
        claim: (address) => {
          const key = pageAddress(address) ?? address;
          const other = landed.get(key);
          landed.set(key, other ?? url);
          return other === undefined || other === url;
        },
        share: async (summary) => {
          resolve(summary);
          return (await Promise.all(before)).filter((each) => each !== null);
        },
        step: (what) => progress.step(url, what),
      });
      progress.done(url, saidOf(url, visit));
      return { page, outcome: visit };
    } catch (error) {
      const outcome = error instanceof NotChecked ? error : new NotChecked(reasonOf(error, url));
      progress.done(url, outcome.message);
      return { page, outcome };
    } finally {
      resolve(null);
    }
  }

  return {
    async visit(pages: readonly AskedPage[]): Promise<readonly Visited[]> {
      const visited: Visited[] = [];
      let next = 0;
      const work = async (): Promise<void> => {
        for (let index = next++; index < pages.length; index = next++) {
          const page = pages[index];
          if (page) visited[index] = await visitOne(page);
        }
      };
      await Promise.all(Array.from({ length: options.concurrency }, work));
      return visited;
    },
  };
}

function saidOf(url: string, { result, landed }: Visit): string {
  const number = (level: string): number =>
    result.findings.filter((finding) => finding.level === level).length;
  const late = result.notChecked.filter(({ reason }) => reason.startsWith(UNREACHED)).length;
  const more = late > 0 ? `; ${count(late, 'rule')} had no time: give it more with --patience` : '';
  const found = `${count(number('error'), 'error')}, ${count(number('warning'), 'warning')}, ${number('manual')} to look at${more}`;
  const [asked, reached] = [pathOf(url), pathOf(landed)];
  // Behind a sign-in, each page asked for is the same form.
  return asked === reached
    ? found
    : `it led to ${reached}, which was checked in its place: ${found}`;
}

/** Without what differs between visits, and the stroke that servers add at the end. */
function pathOf(url: string): string {
  return new URL(pageAddress(url) ?? url).pathname.replace(/\/$/, '') || '/';
}

/** Without the address, which stands beside it. */
function reasonOf(error: unknown, url: string): string {
  return firstLine(error).replace(`${url} cannot be opened: `, '');
}
