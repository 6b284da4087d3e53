/** How a text on the command line or in the environment becomes a value. */
export type OptionKind = 'text' | 'integer' | 'flag' | 'list';

/** One option and the ways in which it can be given. */
export interface OptionEntry {
  /** Members that lead to it in the file, such as `['limits', 'burst']`. */
  readonly path: readonly string[];
  readonly kind: OptionKind;
  /** Variable of the environment. */
  readonly env: string;
  /** Flag without its dashes. Secrets have none: arguments show in the list of processes. */
  readonly flag: string | undefined;
  readonly isSecret: boolean;
  /** What stands behind the flag in the help. */
  readonly placeholder: string;
  readonly meaning: string;
}

interface Extra {
  readonly flag?: string;
  readonly isSecret?: boolean;
}

const kebab = (text: string) => text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const PLACEHOLDERS = { text: 'TEXT', integer: 'NUMBER', list: 'A,B', flag: '' } as const;

function entry(member: string, kind: OptionKind, meaning: string, extra: Extra = {}): OptionEntry {
  const { isSecret = false } = extra;
  const path = member.split('.');
  const name = extra.flag ?? path.map(kebab).join('-');
  return {
    path,
    kind,
    meaning,
    isSecret,
    placeholder: PLACEHOLDERS[kind],
    env: `HANDRAIL_${name.toUpperCase().replaceAll('-', '_')}`,
    flag: isSecret ? undefined : name,
  };
}

/** Every option, in the order in which they are listed. */
export const OPTION_TABLE: readonly OptionEntry[] = [
  entry('data', 'text', 'folder for the data (./handrail-data)'),
  entry('host', 'text', 'address to listen on (127.0.0.1)'),
  entry('port', 'integer', 'port to listen on; 0 takes a free one (8787)'),
  entry('publicUrl', 'text', 'address of the collector as browsers see it, behind a proxy'),
  entry('trustProxy', 'list', 'addresses of proxies whose X-Forwarded-For is believed'),
  entry('origins', 'list', 'origins of the portals that may send; "*" is any'),
  entry('sites', 'list', 'names of the portals; a batch must carry one of them', {
    flag: 'site-keys',
  }),
  entry('minCount', 'integer', 'counts below it are not shown (10)'),
  entry('unitWeeks', 'integer', 'weeks that are counted as one while counts are hidden (4)'),
  entry('rawDays', 'integer', 'days after which raw events are deleted (90)'),
  entry('rollupDays', 'integer', 'days after which counts are deleted (760)'),
  entry('highWater', 'integer', 'most events that may wait for the disk (20000)'),
  entry('visitors', 'flag', 'estimates unique visitors of a day (off)'),
  entry('auth', 'text', '"required": nobody reads without signing in (auto)'),
  entry('readToken', 'text', 'with it programs read the figures', { isSecret: true }),
  entry('metricsToken', 'text', 'with it programs read /metrics', { isSecret: true }),
  entry('session.idleMinutes', 'integer', 'signed out after so long without a request (30)'),
  entry('session.hours', 'integer', 'signed out after so long in any case (12)'),
  entry('proxyAuth.from', 'list', 'addresses of a proxy that signs people in'),
  entry('proxyAuth.userHeader', 'text', 'header with the name (x-forwarded-user)'),
  entry('proxyAuth.groupsHeader', 'text', 'header with the groups (x-forwarded-groups)'),
  entry('proxyAuth.readerGroups', 'list', 'groups that may read; "*" is everybody'),
  entry('proxyAuth.adminGroups', 'list', 'groups that may do everything'),
  entry('limits.perMinute', 'integer', 'batches a minute that one sender may send (600)'),
  entry('limits.burst', 'integer', 'batches at once that one sender may send (200)'),
  entry('limits.requestSeconds', 'integer', 'how long a request may take to arrive (30)'),
  entry('limits.minFreeMegabytes', 'integer', '/readyz says no when the disk has less (100)'),
  entry('store.engine', 'text', '"sqlite" or "clickhouse" (sqlite)'),
  entry('store.clickhouse.urls', 'list', 'HTTP addresses of the replicas'),
  entry('store.clickhouse.database', 'text', 'database (handrail)'),
  entry('store.clickhouse.user', 'text', 'account (default)'),
  entry('store.clickhouse.password', 'text', 'its password', { isSecret: true }),
  entry('store.clickhouse.cluster', 'text', 'name of the cluster; none is one machine'),
];

/** The options as lines of a help text. */
export function optionLines(): string {
  const lines = OPTION_TABLE.filter(({ flag }) => flag !== undefined).map(
    ({ flag = '', placeholder, meaning }): [string, string] => [
      `--${flag} ${placeholder}`.trimEnd(),
      meaning,
    ],
  );
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
