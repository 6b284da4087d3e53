import type { Store } from '@handrail/collector/server';
import type { CpuReader } from '../cpu.ts';
import { createEvents, dayBefore, type Stream } from '../events/create-events.ts';
import type { QuestionRow, StoreReport } from '../report.ts';
import { createHandCount, type HandCount } from './count-by-hand.ts';
import { fillStore } from './fill-store.ts';
import { measureQuestion } from './measure-question.ts';
import { ASKED_FLOWS, COUNTED, RAW, type Span } from './questions.ts';

export interface Engine {
  open(): Store | Promise<Store>;
  /** After the events are in, before the store is closed and opened again. */
  settle?(store: Store): Promise<void>;
  /** Bytes of each of its parts; asked for while the store is closed. */
  bytes(): Promise<Readonly<Record<string, number>>>;
  readonly cpu: CpuReader;
  /** Whether the events are in it already. @default false */
  readonly isFilled?: boolean;
}

export interface StoreParts {
  readonly funnel: boolean;
  readonly adhoc: boolean;
  readonly bytes: boolean;
  /** See `measureQuestion`. */
  readonly roundMs: number;
}

/** Fills a store unless it is filled, opens it anew as after a restart, and asks. */
export async function measureStore(
  engine: Engine,
  stream: Stream,
  parts: StoreParts,
): Promise<StoreReport> {
  const span: Span = { from: dayBefore(stream.lastDay, stream.days - 1), to: stream.lastDay };
  const byHand = createHandCount(span);
  const cpuMs = engine.isFilled === true ? null : await fill(engine, stream, byHand);
  // The events are made all the same: they have to be counted by hand.
  if (cpuMs === null) for (const event of createEvents(stream)) byHand.add(event);
  const bytesBy = parts.bytes ? mapValues(await engine.bytes(), (n) => n / stream.events) : {};
  const store = await engine.open();
  try {
    const asked = ASKED_FLOWS.reduce((sum, flow) => sum + byHand.of(flow), 0);
    return {
      events: stream.events,
      days: stream.days,
      askedEvents: asked / ASKED_FLOWS.length,
      fill: cpuMs === null ? null : { eventsPerCpuS: (1000 * stream.events) / cpuMs },
      bytesPerEvent: parts.bytes ? Object.values(bytesBy).reduce((sum, n) => sum + n, 0) : null,
      bytesBy,
      questions: await askAll({ store, span, engine, parts }),
      faults: await byHand.faultsOf(store),
    };
  } finally {
    await store.close();
  }
}

async function fill(engine: Engine, stream: Stream, byHand: HandCount): Promise<number> {
  const store = await engine.open();
  try {
    const before = await engine.cpu();
    const makingMs = await fillStore(store, stream, byHand.add);
    await engine.settle?.(store);
    return (await engine.cpu()) - before - makingMs;
  } finally {
    await store.close();
  }
}

async function askAll({
  store,
  span,
  engine,
  parts,
}: {
  readonly store: Store;
  readonly span: Span;
  readonly engine: Engine;
  readonly parts: StoreParts;
}): Promise<Record<string, QuestionRow>> {
  const rows: Record<string, QuestionRow> = {};
  const questions = { ...(parts.funnel ? COUNTED : {}), ...(parts.adhoc ? RAW : {}) };
  for (const [name, question] of Object.entries(questions)) {
    const ask = (flow: string) => question(store, span, flow);
    rows[name] = await measureQuestion(name, ask, {
      flows: ASKED_FLOWS,
      cpu: engine.cpu,
      roundMs: parts.roundMs,
    });
  }
  return rows;
}

function mapValues<T, R>(
  map: Readonly<Record<string, T>>,
  work: (value: T) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, work(value)]));
}
