const HOUR_MS = 3_600_000;

/**
 * A UUID version 7 whose time is rounded down to the hour: sorted enough for a database, and
 * too coarse to tell when a person did what. (RFC 9562, section 6.1, lets the time be altered.)
 *
 * Not `crypto.randomUUID`: it is missing on plain http, where many intranet portals still are.
 */
export const createEventId = (crypto: Crypto, now: number): string =>
  // Eleven digits from 2004 to 2527; a clock that is farther off has no day to tell either. Then
  // version 7, and the variant of the RFC with two of its free bits at zero; the rest is chance.
  ('0' + (Math.floor(now / HOUR_MS) * HOUR_MS).toString(16))
    .replace(/.{4}$/, '-$&-7xxx-8xxx-xxxxxxxxxxxx')
    .replace(/x/g, () =>
      ((crypto.getRandomValues(new Uint8Array(1))[0] as number) % 16).toString(16),
    );
