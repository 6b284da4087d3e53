const HOUR_MS = 3_600_000;

/**
 * A UUID version 7 whose time is rounded down to the hour: sorted enough for a database, and
 * too coarse to tell when a person did what. (RFC 9562, section 6.1, lets the time be altered.)
 *
 * Not `crypto.randomUUID`: it is missing on plain http, where many intranet portals still are.
 */
export function createEventId(crypto: Crypto, now: number): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  let hex = ('00000000000' + (now - (now % HOUR_MS)).toString(16)).slice(-12);
  random.forEach((byte, index) => {
    if (index === 0) byte = (byte & 0x0f) | 0x70;
    if (index === 2) byte = (byte & 0x3f) | 0x80;
    hex += (byte + 0x100).toString(16).slice(1);
  });
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
