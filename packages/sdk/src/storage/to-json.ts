/**
 * JSON of plain data, whatever the portal did to `toJSON`.
 *
 * Prototype.js before 1.7 gives arrays a `toJSON` that returns a string, so that `JSON.stringify`
 * writes them quoted, and a run could not be read back. A replacer has the last word, and `this` in
 * it is what holds the value itself.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value ?? null, function (this: Record<string, unknown>, key) {
    return this[key];
  });
}
