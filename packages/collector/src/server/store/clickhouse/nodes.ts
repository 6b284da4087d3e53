import { StoreUnavailable } from '../store.ts';
import { ClickHouseError } from './connection.ts';
import { createNode, type Node } from './node.ts';
import type { ClickHouseSettings } from './options.ts';
import { sql } from './sql.ts';

/** How long a node that failed is asked last. */
const SHUN_MS = 10_000;
/** How long the first work waits until all nodes have their tables: one may need another's. */
const PREPARE_MS = 10_000;

/** All nodes that we were told of, and which of them to ask. */
export function createNodes(settings: ClickHouseSettings) {
  const nodes = settings.urls.map((url) => createNode(url, settings));
  const failedAt = new Map<Node, number>();

  let prepared: Promise<unknown> | undefined;
  const prepareAll = (): Promise<unknown> =>
    (prepared ??= Promise.race([
      Promise.allSettled(nodes.map((node) => node.info())),
      new Promise((resolve) => setTimeout(resolve, PREPARE_MS).unref()),
    ]));

  /** Those that worked last come first, otherwise as they were named. */
  const inOrder = (): Node[] => {
    const isShunned = (node: Node) => Date.now() - (failedAt.get(node) ?? -SHUN_MS) < SHUN_MS;
    return [...nodes].sort((a, b) => Number(isShunned(a)) - Number(isShunned(b)));
  };

  /** Asks one after the other until one has done the work. The work must be safe to repeat. */
  async function tryEach<T>(candidates: readonly Node[], work: (node: Node) => Promise<T>) {
    await prepareAll();
    let last: unknown;
    for (const node of candidates) {
      try {
        const result = await work(node);
        failedAt.delete(node);
        return result;
      } catch (error) {
        last = error;
        failedAt.set(node, Date.now());
      }
    }
    throw last;
  }

  return {
    /** @throws {StoreUnavailable} if no node could do it. */
    async onAny<T>(work: (node: Node) => Promise<T>): Promise<T> {
      try {
        return await tryEach(inOrder(), work);
      } catch (cause) {
        throw unavailable(cause);
      }
    },
    /**
     * Does the work once on each shard, on whichever replica answers.
     *
     * @throws {StoreUnavailable} if a shard has no replica that could do it; the others have done it.
     */
    async onEachShard<T>(work: (node: Node, index: number) => Promise<T>): Promise<T[]> {
      const shards = await groupByShard(inOrder());
      const done = await Promise.allSettled(
        shards.map((replicas, index) => tryEach(replicas, (node) => work(node, index))),
      );
      return done.map((result) => {
        if (result.status === 'rejected') throw unavailable(result.reason);
        return result.value;
      });
    },
    /** Asks every node, and says of each what it answered or why not. */
    askAll: <T>(work: (node: Node) => Promise<T>): Promise<PromiseSettledResult<T>[]> =>
      Promise.allSettled(nodes.map(work)),
    /** Does the work on every node that answers. @throws {StoreUnavailable} if one answers and fails. */
    async onAllReachable(work: (node: Node) => Promise<void>): Promise<void> {
      const answers = nodes.map(async (node) => {
        const isReachable = await node.rows(sql`SELECT 1 AS n`).then(
          () => true,
          () => false,
        );
        if (isReachable) await work(node);
      });
      for (const answer of await Promise.allSettled(answers))
        if (answer.status === 'rejected') throw unavailable(answer.reason);
    },
  };
}
export type Nodes = ReturnType<typeof createNodes>;

/** @throws {StoreUnavailable} if not every shard has a node among those that answer. */
async function groupByShard(nodes: readonly Node[]): Promise<Node[][]> {
  const shards = new Map<string, Node[]>();
  let expected = 1;
  let last: unknown;
  for (const node of nodes) {
    try {
      const { shard, shards: count } = await node.info();
      expected = count;
      shards.set(shard, [...(shards.get(shard) ?? []), node]);
    } catch (error) {
      last = error;
    }
  }
  if (shards.size < expected) {
    const told = `${shards.size} of ${expected} shards of ClickHouse can be reached at the addresses given.`;
    throw new StoreUnavailable(told, { cause: last });
  }
  // The same order for all collectors, whichever node they reach first.
  return [...shards].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, replicas]) => replicas);
}

function unavailable(cause: unknown): StoreUnavailable {
  if (cause instanceof StoreUnavailable) return cause;
  const said = cause instanceof ClickHouseError ? cause.message : 'ClickHouse does not answer.';
  return new StoreUnavailable(said, { cause });
}
