import type { Nodes } from './nodes.ts';
import type { ClickHouseSettings } from './options.ts';
import type { Block, Outbox } from './outbox.ts';
import { sweepReplicas, type Sweep } from './replicas.ts';
import type { GlobalTable } from './schema.ts';

/** How often replicas are asked how far they are, while something is kept for them. */
const SWEEP_MS = 500;
/** The same when somebody waits for it. */
const HASTY_MS = 50;
/** Of what may wait at most, this share may be kept at most while a replica is away. */
const KEPT_SHARE = 0.5;

interface Parts {
  readonly outbox: Outbox;
  readonly nodes: Nodes;
  readonly settings: ClickHouseSettings;
  /** Runs work while no block is under way. */
  exclusive(work: () => Promise<void>): Promise<void>;
  /** Hears that something is to be sent again. */
  onRepeat(): void;
}

/**
 * Keeps blocks in the outbox until every replica has them: an insert is answered by one replica, and
 * that may be gone, for a while or for good, before the others have fetched the block. Whenever a
 * node goes away, all that is kept is sent once more to those that are left, for nobody knows what
 * only the lost one had; ids make sure that nothing counts twice. As long as it is away, the outbox
 * stands in for it as the second copy.
 */
export function createKeeper({ outbox, nodes, settings, exclusive, onRepeat }: Parts) {
  const { cluster, highWater, onError } = settings;
  const mostKept = Math.floor(highWater * KEPT_SHARE);
  /** Tables that blocks went to: of others replicas cannot say that they heard of everything. */
  const targets = new Set<'event' | GlobalTable>();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  /** Whether each node was away when they were asked last. */
  let wasAway: readonly boolean[] = [];
  let hasForgotten = false;
  /** Every replica has heard of the blocks up to this one. */
  let heard: number | undefined;

  const schedule = (): void => {
    timer ??= isStopped ? undefined : setTimeout(() => void sweepLater(), SWEEP_MS);
  };

  async function sweepLater(): Promise<void> {
    await sweep().catch((error: unknown) => onError('Replicas could not be asked.', error));
    timer = undefined;
    if (!isStopped && outbox.kept().items > 0) schedule();
  }

  /** @returns whether a replica is away. */
  async function sweep(): Promise<boolean> {
    const last = outbox.lastSent();
    if (last === undefined) return false;
    const answer = await sweepReplicas(nodes, settings, [...targets]);
    await exclusive(async () => {
      if (!isStopped) conclude(answer, last);
    });
    return answer.isAway;
  }

  function conclude({ away, isAway, hasHeard, hasFetched }: Sweep, last: number): void {
    const isNews = away.some((is, node) => is && wasAway[node] !== true);
    wasAway = away;
    if (isAway) heard = undefined;
    if (isNews) {
      outbox.repeat();
      onRepeat();
    }
    if (isAway) return;
    if (heard !== undefined && hasFetched) {
      outbox.forget(heard);
      hasForgotten = false;
      heard = undefined;
    }
    if (hasHeard) heard ??= last;
  }

  function keep(block: Block): void {
    outbox.sent(block);
    for (const { target, days } of block.items) {
      targets.add(target);
      if (days.length > 0) targets.add('mark');
    }
    const before = outbox.kept().items;
    outbox.forgetBeyond(mostKept);
    if (outbox.kept().items < before && !hasForgotten) {
      hasForgotten = true;
      onError('A replica has been away for so long that not all is kept for it.', undefined);
    }
    schedule();
  }

  // What happened to the replicas since it was sent is not known.
  if (outbox.kept().items > 0) outbox.repeat();
  return {
    /** A block was delivered. Without other replicas there is nothing to wait for. */
    delivered(block: Block): void {
      if (cluster === undefined) outbox.done(block);
      else keep(block);
    },
    /** Waits until nothing is kept any more, or a replica is away. */
    async settled(): Promise<void> {
      while (!isStopped && outbox.kept().items > 0) {
        if (await sweep()) return;
        await new Promise((resolve) => setTimeout(resolve, HASTY_MS));
      }
    },
    stop(): void {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
