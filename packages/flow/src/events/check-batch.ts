import * as v from 'valibot';
import { BatchSchema, EventSchema, type CollectorEvent } from './event-schema.ts';

/** One thing that is wrong with a batch. It never repeats what was sent. */
export interface EventFault {
  /** Index of the event in the batch; `null` when the batch itself is at fault. */
  readonly event: number | null;
  /** The member, such as `step`; empty for the whole. */
  readonly at: string;
  /** What was expected there. */
  readonly expected: string;
}

export interface CheckedBatch {
  readonly site: string | undefined;
  readonly dropped: number;
  /** The good events, in the order sent. */
  readonly events: readonly CollectorEvent[];
  readonly faults: readonly EventFault[];
}

/**
 * Checks a parsed request body against the contract.
 *
 * @returns the good events and a fault per bad one; with a fault whose `event` is `null` the
 *   whole batch is refused and `events` is empty. Never throws.
 */
export function checkBatch(body: unknown): CheckedBatch {
  const batch = v.safeParse(BatchSchema, body);
  if (!batch.success) {
    return {
      site: undefined,
      dropped: 0,
      events: [],
      faults: batch.issues.map((issue) => toFault(null, issue)),
    };
  }
  const events: CollectorEvent[] = [];
  const faults: EventFault[] = [];
  batch.output.events.forEach((input, index) => {
    const event = v.safeParse(EventSchema, input, { abortEarly: true });
    if (event.success) events.push(event.output);
    else faults.push(toFault(index, event.issues[0]));
  });
  return { site: batch.output.site, dropped: batch.output.dropped ?? 0, events, faults };
}

/** Valibot's own message quotes the value received; ours must not, it could be personal. */
function toFault(event: number | null, issue: v.BaseIssue<unknown>): EventFault {
  const at = (issue.path ?? []).map((item) => String(item.key).slice(0, 64)).join('.');
  const expected =
    issue.type === 'regex' || issue.type === 'check'
      ? issue.message
      : (issue.expected ?? issue.type);
  return {
    event,
    at: issue.expected === 'never' ? '' : at,
    expected: issue.expected === 'never' ? 'no unknown member' : expected,
  };
}
