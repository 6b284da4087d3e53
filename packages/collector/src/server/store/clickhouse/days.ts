import { dayText } from '../event-row.ts';
import type { Row } from './connection.ts';
import type { Node } from './node.ts';
import type { Nodes } from './nodes.ts';
import type { Tables } from './schema.ts';
import { sql } from './sql.ts';

export const HOUR_MS = 3_600_000;
/** A day may have begun 14 hours before it does in UTC, and end 12 hours after; then runs end. */
const CLOSES_AFTER_MS = 36 * HOUR_MS;

/** The day from which on days are not counted up yet, for events still come. */
export const firstOpenDay = (now: number): string => dayText(now - CLOSES_AFTER_MS);

/**
 * Days that got events, each with a number that grows with every block for it, whoever sent it. A
 * day was counted up wholly if its counts carry the number that it has now.
 */
export async function readMarks(node: Node, tables: Tables): Promise<Map<string, number>> {
  const rows = await node.rows(sql`
    SELECT day, sum(latest) AS mark FROM (
      SELECT day, sender, max(seq) AS latest FROM ${tables.all('mark')} GROUP BY day, sender
    ) GROUP BY day ORDER BY day`);
  return new Map(rows.map((row) => [String(row['day']), Number(row['mark'])]));
}

/** Up to where a day was counted. */
export interface Coverage {
  readonly mark: number;
  /** Raw events from before this hour are settled: deleted, or about to be. */
  readonly hour: number;
}

/**
 * Reads rows of kind 0. A shard may have several for a day; the largest numbers are the valid ones.
 *
 * @param shards how many shards must have counted a day, or its mark is -1
 */
export function coverageOf(rows: readonly Row[], shards: number): Map<string, Coverage> {
  const days = new Map<string, Map<string, Coverage>>();
  for (const row of rows) {
    const day = String(row['covered']);
    const shard = String(row['word']);
    const ofDay = days.get(day) ?? new Map<string, Coverage>();
    const { mark, hour } = ofDay.get(shard) ?? { mark: 0, hour: 0 };
    ofDay.set(shard, {
      mark: Math.max(mark, Number(row['most'])),
      hour: Math.max(hour, Number(row['value'])),
    });
    days.set(day, ofDay);
  }
  const whole = (ofDay: Map<string, Coverage>): Coverage => {
    const all = [...ofDay.values()];
    const least = Math.min(...all.map(({ mark }) => mark));
    const hour = Math.max(...all.map((coverage) => coverage.hour));
    return { mark: ofDay.size < shards ? -1 : least, hour };
  };
  return new Map([...days].map(([day, ofDay]) => [day, whole(ofDay)]));
}

/** Before any raw event was given up. */
const NO_FLOOR = 0;

/**
 * The hour before which raw events are given up: only their counts are left.
 *
 * @param before as it was known at this moment @default now
 */
export async function readFloor(
  node: Node,
  tables: Tables,
  before = Number.MAX_SAFE_INTEGER,
): Promise<number> {
  const [row] = await node.rows(
    sql`SELECT max(toUInt32(value)) AS floor FROM ${tables.all('state')} WHERE name = 'raw-floor' AND at <= ${before}`,
  );
  return Number(row?.['floor'] ?? NO_FLOOR);
}

/** Gives up the raw events from before an hour, for all collectors. */
export async function raiseFloor(
  nodes: Nodes,
  tables: Tables,
  { hour, at }: { readonly hour: number; readonly at: number },
): Promise<void> {
  await nodes.onAny((node) =>
    node.run(
      sql`INSERT INTO ${tables.all('state')} (name, value, at) VALUES ('raw-floor', ${String(hour)}, ${at})`,
    ),
  );
}
