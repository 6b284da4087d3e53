/**
 * JSON of plain data, whatever the portal did to `toJSON`.
 *
 * Prototype.js before 1.7 gives arrays a `toJSON` that returns a string, so that `JSON.stringify`
 * writes them quoted, and a run could not be read back.
 */
export function toJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const record = value as Record<string, unknown>;
  const members = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${toJson(record[key])}`);
  return `{${members.join(',')}}`;
}
