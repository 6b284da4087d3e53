/**
 * JSON of what is sent and kept.
 *
 * Prototype.js before 1.7 puts `toJSON` on all arrays and strings, and everything would come out
 * quoted twice. So each value is taken as it is, not as what its `toJSON` made of it.
 */
export const serialize = (value: object): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key];
  });
