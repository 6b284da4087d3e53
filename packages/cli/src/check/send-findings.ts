import { createHash } from 'node:crypto';
import type { CheckReport, CheckedPage } from '@handrail/checks/report';
import { createEventId, pageTemplate } from '@handrail/flow/event-parts';
import {
  checkBatch,
  EVENTS_VERSION,
  MAX_BATCH_EVENTS,
  type CollectorEvent,
  type Device,
} from '@handrail/flow/events';
import { UsageError } from '../io.ts';

type FoundEvent = Extract<CollectorEvent, { kind: 'a11y.found' }>;

const DAY_MS = 86_400_000;
const PHONE_BELOW = 600;
const DESKTOP_FROM = 1100;

/**
 * What a run found, as events for the collector: how many findings of a rule on a page, without the
 * page's text. Dismissed findings are left out, and files, whose paths name folders of whoever checks.
 * A page without any tells so with a 0.
 *
 * A second run of a day makes events with the same ids, which the collector counts once.
 */
export function eventsOf(report: CheckReport, site: string | undefined): readonly FoundEvent[] {
  const day = report.startedAt.slice(0, 10);
  const device = deviceOf(report.viewport.width);
  const [anyRule] = report.rules;
  const pages = report.pages.filter(({ url }) => /^https?:/.test(url));
  return pages.flatMap((page) => {
    const counts = countsOf(page);
    if (counts.size === 0 && anyRule) counts.set(`error ${anyRule.id}`, 0);
    return [...counts].map(([key, n]): FoundEvent => {
      const [level = '', rule = ''] = key.split(' ');
      return {
        kind: 'a11y.found',
        id: idFor([day, site ?? '', page.url, key].join('\n'), day),
        lang: 'und',
        day,
        device,
        page: pageTemplate(new URL(page.url).pathname),
        rule,
        level: level as FoundEvent['level'],
        n,
      };
    });
  });
}

function countsOf({ findings }: CheckedPage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, level, dismissal } of findings) {
    if (dismissal) continue;
    const key = `${level} ${rule}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function deviceOf(width: number): Device {
  if (width < PHONE_BELOW) return 'phone';
  return width < DESKTOP_FROM ? 'tablet' : 'desktop';
}

/** An id whose random part is drawn from what the event says. */
function idFor(text: string, day: string): string {
  const hash = createHash('sha256').update(text).digest();
  let drawn = 0;
  const random = {
    getRandomValues: <T extends ArrayBufferView | null>(into: T): T => {
      if (into) new Uint8Array(into.buffer).set(hash.subarray(drawn, (drawn += into.byteLength)));
      return into;
    },
  };
  return createEventId(random as Crypto, Date.parse(`${day}T00:00:00Z`) + DAY_MS / 2);
}

/**
 * Sends the events of a run.
 *
 * @returns how many the collector took, without those that it had already.
 * @throws {UsageError} that says what the collector answered, or that it did not.
 */
export async function sendFindings(
  report: CheckReport,
  { url, site }: { readonly url: string; readonly site: string | undefined },
): Promise<{ readonly sent: number; readonly accepted: number }> {
  const events = eventsOf(report, site).filter(isInContract);
  let accepted = 0;
  for (let from = 0; from < events.length; from += MAX_BATCH_EVENTS) {
    const batch = { v: EVENTS_VERSION, site, events: events.slice(from, from + MAX_BATCH_EVENTS) };
    accepted += await post(url, JSON.stringify(batch));
  }
  return { sent: events.length, accepted };
}

function isInContract(event: FoundEvent): boolean {
  return checkBatch({ v: EVENTS_VERSION, events: [event] }).events.length === 1;
}

async function post(url: string, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body }).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new UsageError(`${url} does not answer: ${String(cause)}`);
  });
  const answer = (await response.json().catch(() => ({}))) as {
    accepted?: number;
    message?: string;
  };
  if (!response.ok) {
    const why = answer.message ?? 'it does not say why';
    throw new UsageError(`${url} took no findings (${response.status}): ${why}`);
  }
  return answer.accepted ?? 0;
}
