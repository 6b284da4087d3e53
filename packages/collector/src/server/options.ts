import * as v from 'valibot';

/** What `createCollector` is told. */
export interface CollectorOptions {
  /** Folder for the data; `:memory:` keeps nothing. @default './handrail-data' */
  readonly data?: string | undefined;
  /** @default '127.0.0.1' */
  readonly host?: string | undefined;
  /** 0 takes a free one. @default 8787 */
  readonly port?: number | undefined;
  /**
   * Origins of the portals that may send, such as `https://apply.agency.example`; `*` for any.
   * The collector's own origin may always. @default none
   */
  readonly origins?: readonly string[] | undefined;
  /** Names of the portals. When given, a batch must carry one of them as `site`. @default any */
  readonly sites?: readonly string[] | undefined;
  /** Counts below it are not shown. @default 10 */
  readonly minCount?: number | undefined;
  /** Asked for before any figure is shown. Needed unless `host` is this machine only. */
  readonly readToken?: string | undefined;
  /** Raw events are deleted after this many days. @default 90 */
  readonly rawDays?: number | undefined;
  /** Counts are deleted after this many days. @default 760, which is 25 months */
  readonly rollupDays?: number | undefined;
  /** Most events that may wait for the disk before senders are told to come back. @default 20000 */
  readonly highWater?: number | undefined;
  /** Hears of failures. Never gets an address, a header or an event. @default console.error */
  readonly onError?: ((message: string, error: unknown) => void) | undefined;
  /** @default Date.now */
  readonly now?: (() => number) | undefined;
}

/** The options with every default filled in. */
export interface Settings {
  readonly data: string;
  readonly host: string;
  readonly port: number;
  readonly origins: readonly string[];
  readonly sites: readonly string[];
  readonly minCount: number;
  readonly readToken: string | undefined;
  readonly rawDays: number;
  readonly rollupDays: number;
  readonly highWater: number;
  onError(message: string, error: unknown): void;
  now(): number;
}

/** An option is wrong; `message` says which and what it should be. */
export class CollectorConfigError extends Error {
  override readonly name = 'CollectorConfigError';
  readonly code = 'collector-config';
}

const MIN_TOKEN_CHARS = 16;

const integer = (name: string, min: number, max: number) => {
  const message = `${name} must be a whole number from ${min} to ${max}`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
};
const OriginSchema = v.pipe(
  v.string(),
  v.check(
    (origin) => origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin),
    'each origin must be a scheme and a host such as "https://apply.agency.example", without a path, or "*"',
  ),
);
const OptionsSchema = v.object({
  data: v.optional(
    v.pipe(v.string(), v.minLength(1, 'data must name a folder')),
    './handrail-data',
  ),
  host: v.optional(v.pipe(v.string(), v.minLength(1, 'host must be an address')), '127.0.0.1'),
  port: v.optional(integer('port', 0, 65_535), 8787),
  origins: v.optional(v.array(OriginSchema), []),
  sites: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.regex(
          /^[a-z][A-Za-z0-9-]{0,63}$/,
          'each site key must start with a lower-case letter and hold letters, digits and hyphens',
        ),
      ),
    ),
    [],
  ),
  minCount: v.optional(integer('minCount', 1, 1000), 10),
  readToken: v.optional(
    v.pipe(
      v.string(),
      v.minLength(
        MIN_TOKEN_CHARS,
        `the read token must have at least ${MIN_TOKEN_CHARS} characters`,
      ),
    ),
  ),
  rawDays: v.optional(integer('rawDays', 1, 760), 90),
  rollupDays: v.optional(integer('rollupDays', 1, 3650), 760),
  highWater: v.optional(integer('highWater', 20, 10_000_000), 20_000),
});

/** @throws {CollectorConfigError} naming every option that is wrong. */
export function readSettings(options: CollectorOptions): Settings {
  const result = v.safeParse(OptionsSchema, options);
  if (!result.success)
    throw new CollectorConfigError(result.issues.map(({ message }) => message).join('; ') + '.');
  const settings = result.output;
  if (!isLoopback(settings.host) && settings.readToken === undefined) {
    throw new CollectorConfigError(
      `On ${settings.host} everyone could read the figures: set a read token (HANDRAIL_READ_TOKEN), or bind to 127.0.0.1.`,
    );
  }
  return {
    ...settings,
    readToken: settings.readToken,
    onError: options.onError ?? ((message, error) => console.error(message, error)),
    now: options.now ?? Date.now,
  };
}

/** Whether a host name or address means this machine only. */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host === '[::1]' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
  );
}
