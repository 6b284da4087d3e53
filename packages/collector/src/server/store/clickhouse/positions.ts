import type { AddRequest, StepPlace } from '../store.ts';
import type { Item } from './outbox.ts';
import { positionLine } from './rows.ts';

/** Steps remembered; beyond it all are told anew, which does no harm. */
const MOST = 100_000;

/** Places of steps as told last, so that each is told again only when it changes. */
export function createPositions() {
  const known = new Map<string, number>();
  let last = 0;

  /** Grows with each call, also within a millisecond. */
  const moment = (now: number): number => (last = Math.max(last + 1, now * 1000));

  return {
    /** What is new in these batches; `undefined` if nothing is. */
    item(requests: readonly AddRequest[], now: number): Item | undefined {
      if (known.size > MOST) known.clear();
      const lines: string[] = [];
      for (const event of requests.flatMap(({ events }) => events)) {
        if (event.kind !== 'step.reached' || event.position === undefined) continue;
        const { flow, version, step, position } = event;
        const key = `${flow} ${version} ${step}`;
        if (known.get(key) === position) continue;
        known.set(key, position);
        lines.push(positionLine({ flow, version, step, position, at: moment(now) }));
      }
      if (lines.length === 0) return undefined;
      return { target: 'position', events: 0, body: lines.join(''), days: [] };
    },
    /** What another store knew: newer than all that was told before. */
    itemOf(places: readonly StepPlace[], now: number): Item | undefined {
      known.clear();
      const lines = places.map(({ flow, version, step, position }) =>
        positionLine({ flow, version, step, position, at: moment(now) }),
      );
      if (lines.length === 0) return undefined;
      return { target: 'position', events: 0, body: lines.join(''), days: [] };
    },
    /** After a commit that failed: what was told is not stored. */
    forget: (): void => known.clear(),
  };
}
