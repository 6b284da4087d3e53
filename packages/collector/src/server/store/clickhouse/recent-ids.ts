/** Ids remembered, some 10 MB of them. */
const MOST = 100_000;

/**
 * Ids of events that were stored lately. It spares ClickHouse most of what comes twice and tells the
 * sender so; what it forgot, or another collector took, ClickHouse counts once all the same.
 */
export function createRecentIds() {
  let young = new Set<string>();
  let old = new Set<string>();
  return {
    has: (id: string): boolean => young.has(id) || old.has(id),
    /** To be called only once the events are on the disk. */
    add(ids: Iterable<string>): void {
      for (const id of ids) young.add(id);
      if (young.size < MOST / 2) return;
      old = young;
      young = new Set();
    },
  };
}
