import type { Row } from './connection.ts';
import type { Node } from './node.ts';
import type { Nodes } from './nodes.ts';
import type { ClickHouseSettings } from './options.ts';
import { ownName, type GlobalTable } from './schema.ts';
import { sql } from './sql.ts';

/** What all replicas together say about the tables asked about. */
export interface Sweep {
  /** Of each node that we know, whether it is away: it does not answer, or has lost the others. */
  readonly away: readonly boolean[];
  /** A replica is away, perhaps one that we do not know. */
  readonly isAway: boolean;
  /** Every replica has read the list of all that was inserted before it was asked. */
  readonly hasHeard: boolean;
  /** No replica has still to fetch any of what it had read before it was asked. */
  readonly hasFetched: boolean;
}

/**
 * Asks every replica how far it is. ClickHouse looks at what is to be fetched first and at the list
 * afterwards, so one answer proves nothing: what was inserted before the first of two sweeps is
 * everywhere when the first one `hasHeard` and the second one `hasFetched`.
 */
export async function sweepReplicas(
  nodes: Nodes,
  { database, cluster }: ClickHouseSettings,
  targets: readonly ('event' | GlobalTable)[],
): Promise<Sweep> {
  const tables = targets.map((table) => (table === 'event' ? ownName(table, cluster) : table));
  const ask = async (node: Node): Promise<Row[]> => {
    const rows = await node.rows(sql`
      SELECT log_pointer > log_max_index AS heard, inserts_in_queue AS missing,
        is_readonly OR is_session_expired AS lonely, active_replicas < total_replicas AS away
      FROM system.replicas WHERE database = ${database} AND table IN ${tables}`);
    if (rows.length < tables.length) throw new Error('A node lacks tables.');
    return rows;
  };
  const answers = await nodes.askAll(ask);
  const rows = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  const away = answers.map(
    (answer) =>
      answer.status === 'rejected' || answer.value.some(({ lonely }) => Number(lonely) === 1),
  );
  return {
    away,
    isAway: away.includes(true) || rows.some((row) => Number(row['away']) === 1),
    hasHeard: rows.every(({ heard }) => Number(heard) === 1),
    hasFetched: rows.every(({ missing }) => Number(missing) === 0),
  };
}
