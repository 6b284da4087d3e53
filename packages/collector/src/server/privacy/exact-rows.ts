import type { Dimension, Query, Store, Tally } from '../store/store.ts';
import { placesOf } from './cells.ts';
import type { Ask } from './publisher.ts';
import { seal, viewsOf, type Published, type Row, type View } from './rows.ts';

/** Rows as they are in the store, for a collector that hides nothing. */
export async function exactRows(store: Store, ask: Ask): Promise<Published> {
  const { flow, from, to, site, kinds, overTime } = ask;
  const views = viewsOf(ask);
  const by = new Set<Dimension>(overTime ? ['day'] : []);
  for (const { dimension } of views) if (dimension !== 'all') by.add(dimension);
  const query: Query = { flow, from, to, site, kinds, by: [...by] };
  const tallies = await store.tally(query);
  return seal(
    views.flatMap((view) => tallies.flatMap((tally) => rowsIn(tally, view))),
    ask,
  );
}

function rowsIn(tally: Tally, { dimension, group: only }: View): Row[] {
  const group = dimension === 'all' ? '' : String(tally[dimension] ?? '');
  if (only !== undefined && only !== group) return [];
  return placesOf(tally).map(({ cell, part = '', bucket = 0 }) => ({
    ...cell,
    from: tally.day ?? '',
    dimension,
    group,
    part,
    bucket,
    count: tally.count,
  }));
}
