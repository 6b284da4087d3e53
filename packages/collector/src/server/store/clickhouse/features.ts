/** What a version of ClickHouse can do, as far as we make use of it. */
export interface Features {
  /** Words are kept once per part. Before it was sound, they are plain strings, compressed. */
  readonly lowCardinality: boolean;
  /** A repeated block is known by a token; before, by a hash of its rows. */
  readonly tokens: boolean;
  /** A part is on the disk when the insert is answered. */
  readonly fsync: boolean;
  /** Inserts may be gathered by the server, which we do ourselves: to be switched off. */
  readonly asyncInsert: boolean;
}

/** @param version such as `18.16.1` or `26.7.1.1` */
export function featuresOf(version: string): Features {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const since = (year: number, release: number) =>
    major > year || (major === year && minor >= release);
  return {
    lowCardinality: since(20, 3),
    tokens: since(22, 3),
    fsync: since(20, 10),
    asyncInsert: since(21, 11),
  };
}
