import type { GroupDimension } from '../../report-api.ts';
import { cellKey, type Cell } from './cells.ts';

/** By what rows are split, or which group alone they are about. `all`: all runs together. */
export interface View {
  readonly dimension: GroupDimension | 'all';
  /** Left out: all groups, each by itself. */
  readonly group?: string | undefined;
}

/** A figure that may be shown. */
export interface Row extends Cell {
  /** First day of the span; empty unless asked for over time. */
  readonly from: string;
  readonly dimension: View['dimension'];
  /** Language, device class or version; empty for all runs together. */
  readonly group: string;
  /** Reason or field, where the cell has such; empty: not told. Not told of groups. */
  readonly part: string;
  /** Bucket of a time. */
  readonly bucket: number;
  readonly count: number;
}

const ALL: readonly View[] = [{ dimension: 'all' }];
export const viewsOf = ({ views = ALL }: { readonly views?: readonly View[] | undefined }) => views;

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
    const { dimension, group, part, bucket } = row;
    const key = [from, cellKey(row), dimension, group, part, bucket].join(' ');
    sums.set(key, { ...row, from, count: (sums.get(key)?.count ?? 0) + row.count });
  }
  return [...sums.values()] as unknown as Published;
}
