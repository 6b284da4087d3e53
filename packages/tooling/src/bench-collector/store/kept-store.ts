/** A filled store that stays where it is, so that later runs ask it without filling one. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatEvents } from '../goals.ts';
import type { Stream } from '../events/create-events.ts';

/** Written when all events are in; says which. */
const NOTE = 'bench-stream.json';

export interface KeptStore {
  readonly stream: Stream;
  /** Whether the events are in the store already. */
  readonly isFilled: boolean;
}

/**
 * Looks for a store in a folder.
 *
 * @param wanted what it would be filled with; a store that is there may end on an earlier day.
 * @throws if there is a store with other events, or one that was not filled to the end.
 */
export function findKeptStore(folder: string, wanted: Stream): KeptStore {
  const note = path.join(folder, NOTE);
  if (existsSync(note)) {
    const stream = JSON.parse(readFileSync(note, 'utf8')) as Stream;
    const isSame = (['events', 'days', 'seed'] as const).every(
      (key) => stream[key] === wanted[key],
    );
    if (isSame) return { stream, isFilled: true };
    throw new Error(`${folder} holds ${formatEvents(stream.events)} of ${stream.days} days.`);
  }
  if (existsSync(path.join(folder, 'events.sqlite')))
    throw new Error(`The store in ${folder} was not filled to its end: delete it.`);
  mkdirSync(folder, { recursive: true });
  return { stream: wanted, isFilled: false };
}

/** To be called once the store holds all of the stream. */
export function noteKeptStore(folder: string, stream: Stream): void {
  writeFileSync(path.join(folder, NOTE), JSON.stringify(stream));
}
