/** Events and random runs for the server's tests. */
import fc from 'fast-check';
import type { CollectorEvent } from '@handrail/flow/events';
import { createEventId } from '@handrail/flow/event-parts';

export const NOW = Date.UTC(2026, 1, 10, 12);
export const TODAY = '2026-02-10';

type Member = { [key: string]: unknown; kind: CollectorEvent['kind'] };

/** A well-formed event with a fresh id. */
export function createEvent(member: Member): CollectorEvent {
  const common = { flow: 'apply', version: 1, lang: 'en', day: TODAY, device: 'desktop' };
  return { ...common, id: createEventId(crypto, NOW), ...member } as CollectorEvent;
}

/** One run: the steps first reached, in order, and how it ended. */
export interface RandomRun {
  readonly flow: string;
  readonly version: number;
  readonly lang: string;
  readonly day: string;
  readonly steps: readonly {
    readonly step: string;
    readonly ms: number;
    readonly missed: boolean;
    readonly backs: number;
  }[];
  readonly end: 'completed' | 'exited' | 'dismissed' | undefined;
  readonly answer: number | string | undefined;
}

const STEPS = ['welcome', 'household', 'income', 'sub/upload', 'review'] as const;

export const randomRun: fc.Arbitrary<RandomRun> = fc.record({
  flow: fc.constantFrom('apply', 'renew'),
  version: fc.constantFrom(1, 2),
  lang: fc.constantFrom('en', 'es'),
  day: fc.constantFrom('2026-02-08', '2026-02-09', TODAY),
  steps: fc.subarray([...STEPS]).chain((steps) =>
    fc.tuple(
      ...steps.map((step) =>
        fc.record({
          step: fc.constant(step),
          ms: fc.integer({ min: 0, max: 5_000_000 }),
          missed: fc.boolean(),
          backs: fc.integer({ min: 0, max: 2 }),
        }),
      ),
    ),
  ),
  end: fc.constantFrom('completed', 'exited', 'dismissed', undefined),
  answer: fc.constantFrom(1, 5, 11, 'easy', undefined),
});

/** The events that the browser sends for a run. */
export function eventsOf({
  flow,
  version,
  lang,
  day,
  steps,
  end,
  answer,
}: RandomRun): CollectorEvent[] {
  const event = (member: Member) => createEvent({ flow, version, lang, day, ...member });
  const events = [event({ kind: 'flow.offered' }), event({ kind: 'flow.started' })];
  steps.forEach(({ step, ms, missed, backs }, index) => {
    const from = steps[index - 1]?.step;
    const position = STEPS.indexOf(step as (typeof STEPS)[number]) + 1;
    events.push(
      event({ kind: 'step.reached', step, ms, position, ...(from === undefined ? {} : { from }) }),
    );
    events.push(
      event(
        missed
          ? { kind: 'target.missed', step, reason: 'hidden' }
          : { kind: 'target.found', step, rank: 0 },
      ),
    );
    for (let n = 0; n < backs; n++) events.push(event({ kind: 'step.back', step }));
    if (index < steps.length - 1 || end === 'completed')
      events.push(event({ kind: 'step.done', step, ms }));
  });
  const last = steps.at(-1)?.step;
  if (last !== undefined && answer !== undefined) {
    events.push(event({ kind: 'survey.answered', step: last, question: 'ease', value: answer }));
  }
  if (last !== undefined && end !== undefined)
    events.push(event({ kind: 'flow.ended', step: last, how: end }));
  return events;
}
