import * as v from 'valibot';
import { isLoopback } from './config/addresses.ts';
import { OptionsSchema } from './config/option-schema.ts';

export { isLoopback } from './config/addresses.ts';

/** What `createCollector` is told. The members are those of the file of settings. */
export interface CollectorOptions {
  /** Folder for the data; `:memory:` keeps nothing. @default './handrail-data' */
  readonly data?: string | undefined;
  /** @default '127.0.0.1' */
  readonly host?: string | undefined;
  /** 0 takes a free one. @default 8787 */
  readonly port?: number | undefined;
  /**
   * The collector's address as browsers see it, when a proxy stands in front, such as
   * `https://stats.agency.example/`. Links and cookies are made for it. @default its own
   */
  readonly publicUrl?: string | undefined;
  /**
   * Addresses of proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed, such as
   * `127.0.0.1` or `10.0.0.0/8`. @default none
   */
  readonly trustProxy?: readonly string[] | undefined;
  /**
   * Origins of the portals that may send, such as `https://apply.agency.example`; `*` for any.
   * The collector's own origin may always. @default none
   */
  readonly origins?: readonly string[] | undefined;
  /** Names of the portals. When given, a batch must carry one of them as `site`. @default any */
  readonly sites?: readonly string[] | undefined;
  /** Counts below it are not shown. @default 10 */
  readonly minCount?: number | undefined;
  /** Weeks that are counted as one, where counts are hidden. @default 4 */
  readonly unitWeeks?: number | undefined;
  /** Raw events are deleted after this many days. @default 90 */
  readonly rawDays?: number | undefined;
  /** Counts are deleted after this many days. @default 760, which is 25 months */
  readonly rollupDays?: number | undefined;
  /** Most events that may wait before senders are told to come back. @default the engine's: 20000 */
  readonly highWater?: number | undefined;
  /** Estimates unique visitors of a day, as docs/privacy.md describes. @default false */
  readonly visitors?: boolean | undefined;
  /**
   * `auto`: on this machine alone figures are open to it until an account, a token or a proxy is
   * set up. `required`: nobody reads without signing in. @default 'auto'
   */
  readonly auth?: 'auto' | 'required' | undefined;
  /** With it programs read the figures: `Authorization: Bearer TOKEN`. */
  readonly readToken?: string | undefined;
  /** With it programs read `/metrics`, and nothing else. */
  readonly metricsToken?: string | undefined;
  readonly session?: SessionOptions | undefined;
  /** Believes a proxy that has signed people in. @default not */
  readonly proxyAuth?: ProxyAuthOptions | undefined;
  readonly limits?: LimitOptions | undefined;
  readonly store?: StoreOptions | undefined;
  /** Hears of failures. Never gets an address, a header or an event. @default console.error */
  readonly onError?: ((message: string, error: unknown) => void) | undefined;
  /** @default Date.now */
  readonly now?: (() => number) | undefined;
}

/** How long people stay signed in. */
export interface SessionOptions {
  /** Without a request. @default 30 */
  readonly idleMinutes?: number | undefined;
  /** In all. @default 12 */
  readonly hours?: number | undefined;
}

/** A proxy that signs people in, for example with OpenID Connect, and says who they are. */
export interface ProxyAuthOptions {
  /** Addresses of the proxy. The headers are believed from nowhere else. */
  readonly from: readonly string[];
  /** Header with the name of the person. @default 'x-forwarded-user' */
  readonly userHeader?: string | undefined;
  /** Header with the groups of the person, with commas between. @default 'x-forwarded-groups' */
  readonly groupsHeader?: string | undefined;
  /** Groups that may read; `*` for everybody whom the proxy lets in. @default none */
  readonly readerGroups?: readonly string[] | undefined;
  /** Groups that may do everything. @default none */
  readonly adminGroups?: readonly string[] | undefined;
}

export interface LimitOptions {
  /** Batches that one sender may send in a minute, for a long time. @default 600 */
  readonly perMinute?: number | undefined;
  /** Batches that one sender may send at once. @default 200 */
  readonly burst?: number | undefined;
  /** How long a request may take to arrive. @default 30 */
  readonly requestSeconds?: number | undefined;
  /** `/readyz` says no when the disk has less. @default 100 */
  readonly minFreeMegabytes?: number | undefined;
}

export interface StoreOptions {
  /** @default 'sqlite' */
  readonly engine?: 'sqlite' | 'clickhouse' | undefined;
  readonly clickhouse?: ClickHouseOptions | undefined;
}

export interface ClickHouseOptions {
  /** HTTP addresses of the replicas, tried in this order. */
  readonly urls?: readonly string[] | undefined;
  /** @default 'handrail' */
  readonly database?: string | undefined;
  /** @default 'default' */
  readonly user?: string | undefined;
  /** @default '' */
  readonly password?: string | undefined;
  /** Name of the cluster in ClickHouse's own settings. @default one machine, no cluster */
  readonly cluster?: string | undefined;
}

type Checked = v.InferOutput<typeof OptionsSchema>;

/** The options with every default filled in. */
export interface Settings extends Checked {
  onError(message: string, error: unknown): void;
  now(): number;
}

/** What is wrong with one option. */
export interface OptionFault {
  /** Names of the members that lead to it, such as `['limits', 'burst']`. */
  readonly path: readonly string[];
  readonly message: string;
}

/** Options are wrong; `message` says which and what they should be. */
export class CollectorConfigError extends Error {
  override readonly name = 'CollectorConfigError';
  readonly code = 'collector-config';
  readonly faults: readonly OptionFault[];
  constructor(message: string, faults: readonly OptionFault[] = []) {
    super(message);
    this.faults = faults;
  }
}

/** @throws {CollectorConfigError} naming every option that is wrong. */
export function readSettings(options: CollectorOptions): Settings {
  const result = v.safeParse(OptionsSchema, options);
  const faults = result.success ? findClashes(result.output) : result.issues.map(toFault);
  if (!result.success || faults.length > 0)
    throw new CollectorConfigError(faults.map(({ message }) => message).join('; ') + '.', faults);
  return {
    ...result.output,
    onError: options.onError ?? ((message, error) => console.error(message, error)),
    now: options.now ?? Date.now,
  };
}

function toFault(issue: v.BaseIssue<unknown>): OptionFault {
  const isMissing = issue.input === undefined;
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  return { path, message: isMissing ? `${path.join('.')} is missing` : issue.message };
}

/** Options that are right alone and wrong together. */
function findClashes(settings: Checked): OptionFault[] {
  const { host, readToken, publicUrl, proxyAuth, store } = settings;
  const faults: OptionFault[] = [];
  if (!isLoopback(host) && !readToken && !publicUrl && !proxyAuth) {
    faults.push({
      path: ['host'],
      message:
        `On ${host} everyone can reach the collector: name the address under which people sign in (publicUrl, HANDRAIL_PUBLIC_URL), ` +
        'set a read token (HANDRAIL_READ_TOKEN), or bind to 127.0.0.1',
    });
  }
  if (proxyAuth && proxyAuth.readerGroups.length + proxyAuth.adminGroups.length === 0) {
    faults.push({
      path: ['proxyAuth'],
      message:
        'proxyAuth lets nobody in: name readerGroups or adminGroups ("*" in readerGroups is everybody whom the proxy lets in)',
    });
  }
  if (store.engine === 'clickhouse' && store.clickhouse.urls.length === 0) {
    faults.push({
      path: ['store', 'clickhouse', 'urls'],
      message: 'store.clickhouse.urls is missing: the engine "clickhouse" needs an address',
    });
  }
  return faults;
}
