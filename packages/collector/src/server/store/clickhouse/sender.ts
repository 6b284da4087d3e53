import { createHash, randomUUID } from 'node:crypto';
import { createKeeper } from './keeper.ts';
import type { Nodes } from './nodes.ts';
import type { ClickHouseSettings } from './options.ts';
import type { Block, Outbox, Target } from './outbox.ts';
import { markLine } from './rows.ts';
import type { Tables } from './schema.ts';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;
/** Events last: who sees them finds all that belongs to them. */
const ORDER: readonly Target[] = ['position', 'dropped', 'visitor', 'event'];

interface Parts {
  readonly outbox: Outbox;
  readonly nodes: Nodes;
  readonly tables: Tables;
  readonly settings: ClickHouseSettings;
}

/** Brings what the outbox holds to ClickHouse, block by block, as long as it takes. */
export function createSender({ outbox, nodes, tables, settings }: Parts) {
  const { sendDelayMs, blockRows, onError } = settings;
  // Of this run of the collector: a copied or restored outbox must not speak in another's name.
  const sender = randomUUID();
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let isSending = false;
  let pauseMs = FIRST_PAUSE_MS;
  let isStopped = false;
  const stopping = new AbortController();
  const { signal } = stopping;

  const schedule = (delayMs: number): void => {
    clearTimeout(timer);
    timer = isStopped ? undefined : setTimeout(() => void send(), delayMs);
  };

  /** One block at a time, in their order. */
  const exclusive = (work: () => Promise<void>): Promise<void> => {
    const run = last.then(work);
    last = run.catch(() => {});
    return run;
  };

  async function deliver(block: Block): Promise<void> {
    for (const target of ORDER) {
      const items = block.items.filter((item) => item.target === target);
      if (items.length === 0) continue;
      const body = items.map((item) => item.body).join('');
      const token = `${outbox.id}:${block.number}:${target}:${fingerprint(body)}`;
      const options = { token, signal, isRepeat: block.isRepeat };
      await nodes.onAny((node) => node.insert(tables.all(target), body, options));
    }
    await mark(block);
  }

  /**
   * Says which days got events, after they did and before the outbox forgets them: a day that was
   * counted up without them is then known to be out of date.
   */
  async function mark({ number, items }: Block): Promise<void> {
    const days = [...new Set(items.flatMap((item) => item.days))].sort();
    if (days.length === 0) return;
    const body = days.map((day) => markLine({ day, sender, seq: number })).join('');
    const options = { token: `${sender}:${number}:mark`, signal, isRepeat: false };
    await nodes.onAny((node) => node.insert(tables.all('mark'), body, options));
  }

  /** Sends one block, if there is one. @throws if ClickHouse did not take it. */
  async function sendBlock(): Promise<void> {
    const block = outbox.next();
    if (block === undefined) return;
    await deliver(block);
    keeper.delivered(block);
    pauseMs = FIRST_PAUSE_MS;
  }

  async function sendFull(): Promise<void> {
    do await sendBlock();
    while (!isStopped && outbox.held().events >= blockRows);
  }

  async function send(): Promise<void> {
    isSending = true;
    try {
      await exclusive(sendFull);
      timer = undefined;
      if (outbox.held().items > 0) schedule(sendDelayMs);
    } catch (error) {
      if (isStopped) return;
      if (pauseMs === FIRST_PAUSE_MS)
        onError('ClickHouse takes no events; they wait in the outbox.', error);
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
      schedule(pauseMs * (0.5 + Math.random() / 2));
    } finally {
      isSending = false;
    }
  }

  function wake(): void {
    if (isSending || pauseMs !== FIRST_PAUSE_MS) return;
    if (outbox.held().events >= blockRows) schedule(0);
    else if (timer === undefined) schedule(sendDelayMs);
  }

  const keeper = createKeeper({ outbox, nodes, settings, exclusive, onRepeat: wake });
  if (outbox.held().items > 0) schedule(0);
  return {
    /** To be called after something was put into the outbox. */
    wake,
    /** Sends all there is by now. @throws {StoreUnavailable} if ClickHouse does not take it. */
    flush(): Promise<void> {
      const last = outbox.lastItem();
      return exclusive(async () => {
        while (!isStopped && outbox.firstWaiting() <= last) await sendBlock();
      });
    },
    /** Waits until every replica has what was sent, unless one is away. */
    settled: keeper.settled,
    /** Sends nothing more. A block under way is broken off, and sent again at the next start. */
    async stop(): Promise<void> {
      isStopped = true;
      stopping.abort();
      keeper.stop();
      clearTimeout(timer);
      await last;
    },
  };
}

const fingerprint = (body: string): string =>
  createHash('sha256').update(body).digest('hex').slice(0, 16);
