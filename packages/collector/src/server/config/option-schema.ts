import * as v from 'valibot';
import { isAddressRange } from './addresses.ts';

export const MIN_TOKEN_CHARS = 16;
/** Room for the folder of a portal's collector and little else: below, a disk counts as full. */
const MIN_FREE_MEGABYTES = 100;

const integer = (name: string, min: number, max: number) => {
  const message = `${name} must be a whole number from ${min} to ${max}`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
};
const text = (message: string) => v.pipe(v.string(message), v.minLength(1, message));
const list = <T extends v.GenericSchema>(name: string, item: T) =>
  v.array(item, `${name} must be a list`);
const flag = (name: string) => v.boolean(`${name} must be true or false`);
const group = <T extends v.ObjectEntries>(name: string, entries: T) =>
  v.object(entries, `${name} must be a group of settings in braces`);

const origin =
  'each origin must be a scheme and a host such as "https://apply.agency.example", without a path, or "*"';
const OriginSchema = v.pipe(
  v.string(origin),
  v.check((given) => given === '*' || isOrigin(given), origin),
);
const isOrigin = (given: string) => URL.canParse(given) && new URL(given).origin === given;

const site =
  'each site key must start with a lower-case letter and hold letters, digits and hyphens';
const SiteSchema = v.pipe(v.string(site), v.regex(/^[a-z][A-Za-z0-9-]{0,63}$/, site));

const address = (name: string) => {
  const message = `${name} must hold addresses such as "10.0.0.5" or ranges such as "10.0.0.0/8"`;
  return v.pipe(v.string(message), v.check(isAddressRange, message));
};

const token = (name: string) => {
  const message = `${name} must have at least ${MIN_TOKEN_CHARS} characters`;
  return v.pipe(v.string(message), v.minLength(MIN_TOKEN_CHARS, message));
};

const publicUrl =
  'publicUrl must be the address of the collector as browsers see it, such as "https://stats.agency.example/"';
const PublicUrlSchema = v.pipe(
  v.string(publicUrl),
  v.check((given) => isPublicUrl(given), publicUrl),
);
function isPublicUrl(given: string): boolean {
  if (!URL.canParse(given)) return false;
  const { protocol, search, hash, username, password } = new URL(given);
  return /^https?:$/.test(protocol) && search + hash + username + password === '';
}

const httpUrl = 'each of store.clickhouse.urls must be an address such as "http://10.0.0.7:8123"';
const isHttp = (given: string) => URL.canParse(given) && /^https?:$/.test(new URL(given).protocol);
// Node takes no such address, and would repeat it with the password in what it throws.
const urlAccount =
  'store.clickhouse.urls may not hold an account: name it in store.clickhouse.user and password';
function hasNoAccount(given: string): boolean {
  if (!URL.canParse(given)) return true;
  const { username, password } = new URL(given);
  return username + password === '';
}
const name = (member: string) => {
  const message = `${member} must be a name of letters, digits and underscores`;
  return v.pipe(v.string(message), v.regex(/^[A-Za-z_]\w{0,63}$/, message));
};
const headerName = (member: string) => {
  const message = `${member} must be the name of a header`;
  return v.pipe(v.string(message), v.regex(/^[A-Za-z0-9-]{1,64}$/, message), v.toLowerCase());
};
const groups = (member: string) =>
  v.optional(list(member, text(`${member} must hold names of groups`)), []);

const ProxyAuthSchema = group('proxyAuth', {
  from: v.pipe(
    list('proxyAuth.from', address('proxyAuth.from')),
    v.minLength(1, 'proxyAuth.from must name the addresses of the proxy'),
  ),
  userHeader: v.optional(headerName('proxyAuth.userHeader'), 'x-forwarded-user'),
  groupsHeader: v.optional(headerName('proxyAuth.groupsHeader'), 'x-forwarded-groups'),
  readerGroups: groups('proxyAuth.readerGroups'),
  adminGroups: groups('proxyAuth.adminGroups'),
});

const ClickHouseSchema = group('store.clickhouse', {
  urls: v.optional(
    list(
      'store.clickhouse.urls',
      v.pipe(v.string(httpUrl), v.check(isHttp, httpUrl), v.check(hasNoAccount, urlAccount)),
    ),
    [],
  ),
  database: v.optional(name('store.clickhouse.database'), 'handrail'),
  user: v.optional(text('store.clickhouse.user must be the name of an account'), 'default'),
  password: v.optional(v.string('store.clickhouse.password must be a text'), ''),
  cluster: v.optional(name('store.clickhouse.cluster')),
});

const engine = 'store.engine must be "sqlite" or "clickhouse"';

/** Every option, its bounds and its default. Messages name the member as it stands in the file. */
export const OptionsSchema = v.object({
  data: v.optional(text('data must name a folder'), './handrail-data'),
  host: v.optional(text('host must be an address'), '127.0.0.1'),
  port: v.optional(integer('port', 0, 65_535), 8787),
  publicUrl: v.optional(PublicUrlSchema),
  trustProxy: v.optional(list('trustProxy', address('trustProxy')), []),
  origins: v.optional(list('origins', OriginSchema), []),
  sites: v.optional(list('sites', SiteSchema), []),
  minCount: v.optional(integer('minCount', 1, 1000), 10),
  unitWeeks: v.optional(integer('unitWeeks', 1, 13), 4),
  rawDays: v.optional(integer('rawDays', 1, 760), 90),
  rollupDays: v.optional(integer('rollupDays', 1, 3650), 760),
  highWater: v.optional(integer('highWater', 20, 10_000_000)),
  visitors: v.optional(flag('visitors'), false),
  auth: v.optional(v.picklist(['auto', 'required'], 'auth must be "auto" or "required"'), 'auto'),
  readToken: v.optional(token('the read token')),
  metricsToken: v.optional(token('the metrics token')),
  session: v.optional(
    group('session', {
      idleMinutes: v.optional(integer('session.idleMinutes', 1, 1440), 30),
      hours: v.optional(integer('session.hours', 1, 168), 12),
    }),
    {},
  ),
  proxyAuth: v.optional(ProxyAuthSchema),
  limits: v.optional(
    group('limits', {
      perMinute: v.optional(integer('limits.perMinute', 1, 1_000_000), 600),
      burst: v.optional(integer('limits.burst', 1, 1_000_000), 200),
      requestSeconds: v.optional(integer('limits.requestSeconds', 1, 600), 30),
      minFreeMegabytes: v.optional(
        integer('limits.minFreeMegabytes', 0, 10_000_000),
        MIN_FREE_MEGABYTES,
      ),
    }),
    {},
  ),
  store: v.optional(
    group('store', {
      engine: v.optional(v.picklist(['sqlite', 'clickhouse'], engine), 'sqlite'),
      clickhouse: v.optional(ClickHouseSchema, {}),
    }),
    {},
  ),
});
