import type { Dimension, Query, Store } from '../store/store.ts';
import { placesOf } from './cells.ts';
import type { Ask } from './publisher.ts';
import { seal, type Published, type Row } from './rows.ts';

/** Rows as they are in the store, for a collector that hides nothing. */
export async function exactRows(store: Store, ask: Ask): Promise<Published> {
  const { flow, from, to, site, view, overTime } = ask;
  const by: Dimension[] = [
    ...(overTime ? (['day'] as const) : []),
    ...(view ? [view.dimension] : []),
  ];
  const query: Query = { flow, from, to, site, by };
  const tallies = await store.tally(query);
  const rows = tallies.flatMap((tally): Row[] => {
    const group = view ? String(tally[view.dimension] ?? '') : '';
    if (view?.group !== undefined && view.group !== group) return [];
    return placesOf(tally).map(({ cell, part = '', bucket = 0 }) => ({
      ...cell,
      from: tally.day ?? '',
      group,
      part: view && view.group === undefined ? '' : part,
      bucket,
      count: tally.count,
    }));
  });
  return seal(rows, ask);
}
