import type { Extras, Store } from '../store/store.ts';
import { untilTaken } from './until-taken.ts';

/** What became of losses and places of steps. */
export interface ExtrasReport {
  /** Events that browsers lost. */
  readonly lost: number;
  /** Days and sites for which the two stores do not say the same of it. */
  readonly lossesDiffer: number;
  readonly places: number;
  /** Places of steps that the target does not know, or knows otherwise. */
  readonly placesDiffer: number;
}

/** Moves losses and places of steps, also of versions that have no raw events any more. */
export async function moveExtras(
  from: Store,
  to: Store & { flush(): Promise<void> },
): Promise<ExtrasReport> {
  const before = await from.extras();
  await untilTaken(() => to.addExtras(before));
  await to.flush();
  const after = await to.extras();
  const [lost, lostThere] = [lossesIn(before), lossesIn(after)];
  const days = [...new Set([...lost.keys(), ...lostThere.keys()])];
  const placesThere = placesIn(after);
  const places = [...placesIn(before)];
  return {
    lost: before.losses.reduce((sum, { count }) => sum + count, 0),
    lossesDiffer: days.filter((day) => lost.get(day) !== lostThere.get(day)).length,
    places: places.length,
    placesDiffer: places.filter(([step, place]) => placesThere.get(step) !== place).length,
  };
}

const lossesIn = ({ losses }: Extras) =>
  new Map(losses.map(({ day, site, count }) => [`${day} ${site}`, count]));

const placesIn = ({ places }: Extras) =>
  new Map(
    places.map(({ flow, version, step, position }) => [`${flow} ${version} ${step}`, position]),
  );
