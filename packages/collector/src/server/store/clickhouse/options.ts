/** How to reach ClickHouse. */
interface ClickHouseConnection {
  /**
   * HTTP addresses of the nodes, such as `http://10.0.0.7:8123`. Of a cluster name every replica:
   * closed days are counted up on each shard, by one of its replicas.
   */
  readonly urls: readonly string[];
  /** @default 'handrail' */
  readonly database?: string | undefined;
  /** @default 'default' */
  readonly user?: string | undefined;
  /** @default '' */
  readonly password?: string | undefined;
  /** The cluster's name in `remote_servers` of ClickHouse's own settings. @default one node */
  readonly cluster?: string | undefined;
}

export interface ClickHouseStoreOptions extends ClickHouseConnection {
  /** Folder for the outbox, which holds events until ClickHouse has them; made if missing. */
  readonly directory: string;
  /** How long a batch waits for company before the commit to the outbox. @default 10 */
  readonly commitDelayMs?: number | undefined;
  /** How long an event waits in the outbox for a larger block. @default 1000 */
  readonly sendDelayMs?: number | undefined;
  /** A block this large does not wait. @default 5000 */
  readonly blockRows?: number | undefined;
  /** No block is larger, but by the last batch. @default 50000 */
  readonly maxBlockRows?: number | undefined;
  /** Most events that may wait in the outbox. @default 1000000, about 350 MB of disk */
  readonly highWater?: number | undefined;
  /** How often closed days are counted up; 0 never, for somebody else does. @default 900000 */
  readonly rollEveryMs?: number | undefined;
  /** How long deleted days stay on the disk, so that nobody still works on them. @default 3600000 */
  readonly deleteGraceMs?: number | undefined;
  /** How long ClickHouse may be silent before and while it answers. @default 30000 */
  readonly requestTimeoutMs?: number | undefined;
  /** How long `close` tries to empty the outbox. What is left is sent at the next start. @default 5000 */
  readonly closeTimeoutMs?: number | undefined;
  /** Hears of failures; never gets an event. @default nobody */
  readonly onError?: ((message: string, error: unknown) => void) | undefined;
  /** @default Date.now */
  readonly now?: (() => number) | undefined;
}

export type ClickHouseSettings = Required<{
  [K in keyof Omit<ClickHouseStoreOptions, 'cluster'>]: NonNullable<ClickHouseStoreOptions[K]>;
}> & { readonly cluster: string | undefined };

/** @throws {RangeError} if there is no address, or a name that cannot be one. */
export function withDefaults(options: ClickHouseStoreOptions): ClickHouseSettings {
  const { urls, database = 'handrail', cluster } = options;
  if (urls.length === 0) throw new RangeError('ClickHouse needs at least one address.');
  for (const url of urls) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
      throw new RangeError('Each address of ClickHouse must be one such as http://10.0.0.7:8123.');
  }
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,62}$/.test(database))
    throw new RangeError('The database must be named by letters, digits and underscores.');
  return {
    directory: options.directory,
    urls,
    database,
    cluster,
    user: options.user ?? 'default',
    password: options.password ?? '',
    commitDelayMs: options.commitDelayMs ?? 10,
    sendDelayMs: options.sendDelayMs ?? 1000,
    blockRows: options.blockRows ?? 5000,
    maxBlockRows: options.maxBlockRows ?? 50_000,
    highWater: options.highWater ?? 1_000_000,
    rollEveryMs: options.rollEveryMs ?? 900_000,
    deleteGraceMs: options.deleteGraceMs ?? 3_600_000,
    requestTimeoutMs: options.requestTimeoutMs ?? 30_000,
    closeTimeoutMs: options.closeTimeoutMs ?? 5000,
    onError: options.onError ?? (() => {}),
    now: options.now ?? Date.now,
  };
}
