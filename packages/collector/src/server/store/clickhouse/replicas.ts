import type { Row } from './connection.ts';
import type { Node } from './node.ts';
import type { Nodes } from './nodes.ts';
import type { ClickHouseSettings } from './options.ts';
import { ownName, type GlobalTable } from './schema.ts';
import { sql, type Sql } from './sql.ts';

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

/** One table of one replica. */
interface Answer {
  /** The same for all replicas of the same rows. */
  readonly group: string;
  readonly hasHeard: boolean;
  /** It knows of nothing that was ever inserted; or of one block, which it has not read of. */
  readonly isEmpty: boolean;
  readonly isMissing: boolean;
  readonly isLonely: boolean;
  readonly isAlone: boolean;
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
  const ask = async (node: Node): Promise<Answer[]> => {
    const { shard } = await node.info();
    const rows = await node.rows(statusSql(database, tables));
    if (rows.length < tables.length) throw new Error('A node lacks tables.');
    const parts = await node.rows(partsSql(database, tables));
    const full = new Set(parts.map(({ table }) => table));
    return rows.map((row) => answerOf(row, { shard, isFull: full.has(row['table']) }));
  };
  const asked = await nodes.askAll(ask);
  const away = asked.map(
    (answer) => answer.status === 'rejected' || answer.value.some(({ isLonely }) => isLonely),
  );
  const all = asked.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  // Of a shard that never got a row no replica has anything to hear.
  const touched = new Set(all.filter(({ isEmpty }) => !isEmpty).map(({ group }) => group));
  return {
    away,
    isAway: away.includes(true) || all.some(({ isAlone }) => isAlone),
    hasHeard: all.every(({ hasHeard, group }) => hasHeard || !touched.has(group)),
    hasFetched: all.every(({ isMissing }) => !isMissing),
  };
}

const statusSql = (database: string, tables: readonly string[]): Sql => sql`
  SELECT table, log_pointer > log_max_index AS heard, log_pointer = 0 AND log_max_index = 0 AS fresh,
    inserts_in_queue > 0 AS missing, is_readonly OR is_session_expired AS lonely,
    active_replicas < total_replicas AS alone
  FROM system.replicas WHERE database = ${database} AND table IN ${tables}`;

const partsSql = (database: string, tables: readonly string[]): Sql => sql`
  SELECT DISTINCT table FROM system.parts
  WHERE database = ${database} AND table IN ${tables} AND active = 1`;

function answerOf(
  row: Row,
  { shard, isFull }: { readonly shard: string; readonly isFull: boolean },
): Answer {
  const is = (column: string): boolean => Number(row[column]) === 1;
  const table = String(row['table']);
  return {
    group: table.endsWith('_local') ? `${shard} ${table}` : table,
    hasHeard: is('heard'),
    isEmpty: is('fresh') && !isFull,
    isMissing: is('missing'),
    isLonely: is('lonely'),
    isAlone: is('alone'),
  };
}
