import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  CollectorConfigError,
  readSettings,
  type CollectorOptions,
  type OptionFault,
  type Settings,
} from '../options.ts';
import { OPTION_TABLE, type OptionEntry } from './option-table.ts';
import { readConfigFile } from './read-config-file.ts';

/** Larger is no file of settings. */
const MAX_FILE_CHARS = 1_000_000;

/** Settings and where each came from. */
export interface Config {
  readonly settings: Settings;
  readonly options: CollectorOptions;
  /** By the option's names with dots between: `--port`, `HANDRAIL_PORT`, `collector.json:3:11`. */
  readonly sources: ReadonlyMap<string, string>;
}

interface Given {
  readonly value: unknown;
  readonly source: string;
}

type Flags = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** The flags that `parseArgs` needs to know, for commands that take settings and more. */
export const CONFIG_FLAGS: Flags = Object.fromEntries([
  ['config', { type: 'string' }],
  ...OPTION_TABLE.flatMap(({ flag, kind }): [string, Flags[string]][] =>
    flag === undefined ? [] : [[flag, { type: kind === 'flag' ? 'boolean' : 'string' }]],
  ),
] satisfies [string, Flags[string]][]);

/** What `parseArgs` made of flags. */
export type FlagValues = Readonly<
  Record<string, string | boolean | (string | boolean)[] | undefined>
>;

/** Reads settings from flags, environment and file, in this order of precedence. */
export function readConfig(args: readonly string[], env: NodeJS.ProcessEnv): Config {
  const { values } = parseArgs({ args: [...args], options: CONFIG_FLAGS, allowNegative: true });
  return readConfigFrom(values, env);
}

/**
 * The same for a command that has parsed its arguments already.
 *
 * @throws {CollectorConfigError} with all that is wrong, one a line, each with its place.
 */
export function readConfigFrom(flags: FlagValues, env: NodeJS.ProcessEnv): Config {
  const file = flags['config'] ?? (env['HANDRAIL_CONFIG'] || undefined);
  const given = typeof file === 'string' ? readFile(file) : new Map<string, Given>();
  for (const entry of OPTION_TABLE) {
    const value = fromFlag(entry, flags) ?? fromEnvironment(entry, env);
    if (value !== undefined) given.set(entry.path.join('.'), value);
  }
  const options = toOptions(given);
  const sources = new Map([...given].map(([name, { source }]) => [name, source]));
  try {
    return { settings: readSettings(options), options, sources };
  } catch (error) {
    if (!(error instanceof CollectorConfigError)) throw error;
    const lines = error.faults.map((fault) => describeFault(fault, given));
    throw new CollectorConfigError(lines.join('\n'), error.faults);
  }
}

function readFile(file: string): Map<string, Given> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CollectorConfigError(`The file of settings cannot be read: ${why}`);
  }
  if (text.length > MAX_FILE_CHARS)
    throw new CollectorConfigError(`${file} is too large to be a file of settings.`);
  const { values, faults } = readConfigFile(text);
  if (faults.length > 0) {
    const lines = faults.map(
      ({ line, column, message }) =>
        `${file}:${line}:${column}: ${message}${message.endsWith('?') ? '' : '.'}`,
    );
    throw new CollectorConfigError(lines.join('\n'));
  }
  return new Map(
    [...values].map(([name, { value, line, column }]) => [
      name,
      {
        value: name === 'data' ? besides(file, value) : value,
        source: `${file}:${line}:${column}`,
      },
    ]),
  );
}

/** A folder named in a file is meant from where the file stands, not from where the command runs. */
function besides(file: string, folder: unknown): unknown {
  if (typeof folder !== 'string' || folder === '' || folder === ':memory:') return folder;
  return isAbsolute(folder) ? folder : resolve(dirname(file), folder);
}

function fromFlag({ flag, kind }: OptionEntry, flags: FlagValues): Given | undefined {
  const value = flag === undefined ? undefined : flags[flag];
  if (value === undefined) return undefined;
  return {
    value: typeof value === 'string' ? parse(value, kind) : value,
    source: `--${flag ?? ''}`,
  };
}

function fromEnvironment(entry: OptionEntry, env: NodeJS.ProcessEnv): Given | undefined {
  // An empty variable is what a deployment file leaves when nothing was set.
  const text = env[entry.env] || undefined;
  return text === undefined ? undefined : { value: parse(text, entry.kind), source: entry.env };
}

/** What cannot be read stays a text, and is refused with the option's own message. */
function parse(text: string, kind: OptionEntry['kind']): unknown {
  if (kind === 'integer') return /^\d+$/.test(text) ? Number(text) : text;
  if (kind === 'flag')
    return ({ true: true, '1': true, false: false, '0': false } as const)[text] ?? text;
  if (kind === 'text') return text;
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function toOptions(given: ReadonlyMap<string, Given>): CollectorOptions {
  const options: Record<string, unknown> = {};
  for (const { path } of OPTION_TABLE) {
    const found = given.get(path.join('.'));
    if (found === undefined) continue;
    let group = options;
    for (const name of path.slice(0, -1)) group = (group[name] ??= {}) as Record<string, unknown>;
    group[path.at(-1) ?? ''] = found.value;
  }
  return options;
}

function describeFault({ path, message }: OptionFault, given: ReadonlyMap<string, Given>): string {
  // The fault may lie inside of a list; the option is what the longest known name says.
  const names = path.map((_, n) => path.slice(0, path.length - n).join('.'));
  const name = names.find((each) => given.has(each));
  const found = name === undefined ? undefined : given.get(name);
  if (found === undefined) return `${message}.`;
  const entry = OPTION_TABLE.find((each) => each.path.join('.') === name);
  const isShown = entry?.isSecret === false && typeof found.value !== 'object';
  return `${found.source}: ${message}${isShown ? `, not ${JSON.stringify(found.value)}` : ''}.`;
}
