import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../store.ts';
import type { Node } from './node.ts';
import type { Nodes } from './nodes.ts';
import type { Tables } from './schema.ts';
import { sql } from './sql.ts';

/** Whoever holds it for longer has died. */
const LEASE_MS = 600_000;
/** Time for claims that were made at the same moment to be seen by all. */
const SETTLE_MS = 300;
const RETRY_MS = 500;
const LONGEST_WAIT_MS = 120_000;

interface Parts {
  readonly nodes: Nodes;
  readonly tables: Tables;
  readonly cluster: string | undefined;
}

/**
 * Lets one collector at a time swap days in. Counts would be right without it; but a replica of an
 * old ClickHouse waits for ever for a day that was swapped twice before it had fetched it once.
 */
export function createLease({ nodes, tables, cluster }: Parts) {
  const state = tables.all('state');

  const say = (node: Node, what: 'roller' | 'roller-done', who: string) =>
    node.run(sql`INSERT INTO ${state} (name, value, at) VALUES (${what}, ${who}, ${Date.now()})`);

  /** Who holds or wants it, the first to come first. */
  async function claims(node: Node): Promise<string[]> {
    const rows = await node.rows(sql`
      SELECT value, min(at) AS since FROM ${state}
      WHERE name IN ('roller', 'roller-done') AND at > ${Date.now() - LEASE_MS}
      GROUP BY value HAVING max(name) = 'roller' ORDER BY since, value`);
    return rows.map((row) => String(row['value']));
  }

  async function claim(node: Node, me: string): Promise<boolean> {
    if ((await claims(node)).length > 0) return false;
    await say(node, 'roller', me);
    await sleep(SETTLE_MS);
    if (cluster !== undefined) await node.run(sql`SYSTEM SYNC REPLICA ${state}`);
    return (await claims(node))[0] === me;
  }

  /** Does the work if nobody else is at it. @returns whether it was done. */
  async function hold(work: () => Promise<void>): Promise<boolean> {
    const me = randomUUID();
    try {
      if (!(await nodes.onAny((node) => claim(node, me)))) return false;
      await work();
      return true;
    } finally {
      await nodes.onAny((node) => say(node, 'roller-done', me));
    }
  }

  return {
    hold,
    /** Does the work as soon as nobody else is at it. @throws {StoreUnavailable} if that never comes. */
    async holdSoon(work: () => Promise<void>): Promise<void> {
      for (let waited = 0; waited < LONGEST_WAIT_MS; waited += RETRY_MS) {
        if (await hold(work)) return;
        await sleep(RETRY_MS * (0.5 + Math.random()));
      }
      throw new StoreUnavailable('Another collector is counting days up.');
    },
    /** Forgets who held it long ago. */
    async tidy(): Promise<void> {
      const old = sql`name IN ('roller', 'roller-done') AND at < ${Date.now() - 2 * LEASE_MS}`;
      await nodes.onAny(async (node) => {
        const [row] = await node.rows(sql`SELECT count() AS n FROM ${state} WHERE ${old}`);
        if (Number(row?.['n']) > 0) await node.run(sql`ALTER TABLE ${state} DELETE WHERE ${old}`);
      });
    },
  };
}
export type Lease = ReturnType<typeof createLease>;
