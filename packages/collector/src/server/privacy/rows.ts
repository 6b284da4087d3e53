import type { GroupDimension } from '../../report-api.ts';
import type { Cell } from './cells.ts';

/** By what rows are split, or which group alone they are about. */
export interface View {
  readonly dimension: GroupDimension;
  /** Left out: all groups, each by itself. */
  readonly group?: string | undefined;
}

/** A figure that may be shown. */
export interface Row extends Cell {
  /** First day of the span; empty unless asked for over time. */
  readonly from: string;
  /** Language, device class or version, where asked for; else empty. */
  readonly group: string;
  /** Reason or field, where the cell has such; empty: not told. Not told of groups. */
  readonly part: string;
  /** Bucket of a time. */
  readonly bucket: number;
  readonly count: number;
}

declare const PUBLISHED: unique symbol;
/** Rows that may be shown. Only `server/privacy` makes them, and reports are made of nothing else. */
export type Published = readonly Row[] & { readonly [PUBLISHED]: true };

/** Adds up rows that are alike, and forgets when they were unless it was asked for. */
export function seal(
  rows: readonly Row[],
  { overTime = false }: { overTime?: boolean | undefined },
): Published {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const from = overTime ? row.from : '';
    const { kind, step, detail, value, group, part, bucket } = row;
    const key = [from, kind, step, detail, typeof value, value, group, part, bucket].join(' ');
    sums.set(key, { ...row, from, count: (sums.get(key)?.count ?? 0) + row.count });
  }
  return [...sums.values()] as unknown as Published;
}
