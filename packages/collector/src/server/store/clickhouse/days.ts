import { dayText } from '../event-row.ts';
import type { Nodes } from './nodes.ts';
import type { Node } from './node.ts';
import type { Tables } from './schema.ts';
import { sql } from './sql.ts';

const HOUR_MS = 3_600_000;
/** A day may have begun 14 hours before it does in UTC, and end 12 hours after; then runs end. */
const CLOSES_AFTER_MS = 36 * HOUR_MS;

/** What is known of days before their counts are read. */
export interface Days {
  /** Raw events of earlier days are given up: only counts are left of them. */
  readonly floor: string;
  /**
   * Days that got events, each with a number that grows with every block for it, whoever sent it.
   * A day was counted up wholly if its counts carry the number that it has now.
   */
  readonly marks: ReadonlyMap<string, number>;
}

/** The day from which on days are not counted up yet, for events still come. */
export const firstOpenDay = (now: number): string => dayText(now - CLOSES_AFTER_MS);

export async function readDays(node: Node, tables: Tables): Promise<Days> {
  const rows = await node.rows(sql`
    SELECT day, sum(latest) AS mark FROM (
      SELECT day, sender, max(seq) AS latest FROM ${tables.all('mark')} GROUP BY day, sender
    ) GROUP BY day ORDER BY day`);
  const floor = await readFloor(node, tables);
  const marks = rows.map((row): [string, number] => [String(row['day']), Number(row['mark'])]);
  return { floor, marks: new Map(marks.filter(([day]) => day >= floor)) };
}

/** Before any day was given up: the first day of all. */
const NO_FLOOR = '1970-01-01';

async function readFloor(node: Node, tables: Tables, before = Number.MAX_SAFE_INTEGER) {
  const [row] = await node.rows(
    sql`SELECT max(value) AS floor FROM ${tables.all('state')} WHERE name = 'raw-floor' AND at <= ${before}`,
  );
  const floor = row?.['floor'];
  return typeof floor === 'string' && floor !== '' ? floor : NO_FLOOR;
}

/** Gives up the raw events of days before `floor`, for all collectors. */
export async function raiseFloor(
  nodes: Nodes,
  tables: Tables,
  { floor, at }: { readonly floor: string; readonly at: number },
): Promise<void> {
  await nodes.onAny((node) =>
    node.run(
      sql`INSERT INTO ${tables.all('state')} (name, value, at) VALUES ('raw-floor', ${floor}, ${at})`,
    ),
  );
}

/** The floor as it was at a moment. */
export const floorAt = (node: Node, tables: Tables, at: number): Promise<string> =>
  readFloor(node, tables, at);
