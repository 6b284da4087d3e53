import { createHmac, randomBytes } from 'node:crypto';
import { dayText } from '../store/event-row.ts';
import type { Store } from '../store/store.ts';
import { addHash, createRegisters } from './hyperloglog.ts';

/** Estimates how many browsers there were in a day, and forgets at once which. */
export interface Visitors {
  see(
    site: string | undefined,
    sender: { readonly address: string; readonly userAgent: string },
  ): void;
  /** Hands what was seen since to the store. */
  flush(): Promise<void>;
}

interface Counted {
  readonly salt: Buffer;
  readonly registers: Uint8Array;
  isChanged: boolean;
}

/** Anybody can send any name of a site when none are configured; memory has a bound all the same. */
const MAX_SITES = 200;
const SALT_BYTES = 32;

/**
 * Each site has a random salt of its own, made anew for each UTC day, that lives in memory alone.
 * Address and user agent are hashed under it, and of the hash only a register's maximum remains.
 * When the salt is gone, nobody can tell any more whether a given browser was there.
 */
export function createVisitors({
  store,
  now,
}: {
  readonly store: Pick<Store, 'addVisitors'>;
  now(): number;
}): Visitors {
  let day = dayText(now());
  let sites = new Map<string, Counted>();

  const write = async (ofDay: string, counted: ReadonlyMap<string, Counted>): Promise<void> => {
    for (const [site, entry] of counted) {
      if (!entry.isChanged) continue;
      entry.isChanged = false;
      try {
        await store.addVisitors({ day: ofDay, site, registers: entry.registers.slice() });
      } catch (error) {
        entry.isChanged = true;
        throw error;
      }
    }
  };
  const startDay = (today: string) => {
    const [before, ended] = [day, sites];
    day = today;
    sites = new Map();
    for (const { salt } of ended.values()) salt.fill(0);
    return write(before, ended);
  };
  const entryOf = (site: string): Counted | undefined => {
    const known = sites.get(site);
    if (known !== undefined || sites.size >= MAX_SITES) return known;
    const entry = { salt: randomBytes(SALT_BYTES), registers: createRegisters(), isChanged: false };
    sites.set(site, entry);
    return entry;
  };
  let ending = Promise.resolve();

  return {
    see(site, { address, userAgent }) {
      const today = dayText(now());
      // Errors of an ended day come out at the next flush.
      if (today !== day) ending = Promise.all([ending, startDay(today)]).then(() => undefined);
      ending.catch(() => undefined);
      const entry = entryOf(site ?? '');
      if (entry === undefined) return;
      const hash = createHmac('sha256', entry.salt)
        .update(`${address.length}:${address}${userAgent}`)
        .digest();
      if (addHash(entry.registers, hash)) entry.isChanged = true;
      hash.fill(0);
    },
    async flush() {
      const today = dayText(now());
      const ended = ending;
      ending = Promise.resolve();
      await ended;
      await (today === day ? write(day, sites) : startDay(today));
    },
  };
}
