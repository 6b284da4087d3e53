import { parseArgs } from 'node:util';
import { openAudit, type AuditAction } from '../access/audit.ts';
import { CONFIG_FLAGS, readConfigFrom, type FlagValues } from '../config/read-config.ts';
import { MaintenanceError, type DataSummary } from '../maintenance/data-file.ts';
import type { Settings } from '../options.ts';
import { UsageError, type Command } from './command.ts';

/** What a command on the data was told. */
export interface DataArguments {
  readonly settings: Settings;
  readonly flags: FlagValues;
  readonly files: readonly string[];
}

type OwnFlags = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** Lines of a usage text that all commands on the data share. */
export const DATA_OPTIONS = `  --data DIR     folder of the data (./handrail-data)
  --config FILE  reads settings from a JSON file, the same as the collector's`;

/** A command that works on the data and explains what it could not do, without a stack. */
export function createDataCommand(options: {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly flags: OwnFlags;
  /** What the files are that must be named, for the message. */
  readonly files: readonly string[];
  /** @returns the exit code. */
  work(given: DataArguments): Promise<number>;
}): Command {
  const { name, summary, usage, flags, files, work } = options;
  return {
    name,
    summary,
    usage,
    async run(args, env) {
      const given = readArguments(args, env, flags);
      if (given.files.length !== files.length) {
        throw new UsageError(
          `"${name}" takes ${files.length === 0 ? 'no file' : files.join(' and ')}.`,
        );
      }
      try {
        return await work(given);
      } catch (error) {
        if (!(error instanceof MaintenanceError)) throw error;
        console.error(`handrail-collector: ${error.message}`);
        return 1;
      }
    },
  };
}

function readArguments(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  own: OwnFlags,
): DataArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...CONFIG_FLAGS, ...own },
    allowNegative: true,
    allowPositionals: true,
  });
  const { settings } = readConfigFrom(values, env);
  return { settings, flags: values, files: positionals };
}

/** Writes into the audit log what is about to be done. Nobody signs in on the machine itself. */
export function noteInAudit(
  { data, now }: Settings,
  what: AuditAction,
  detail?: Readonly<Record<string, unknown>>,
): void {
  openAudit(data, now).add('system', what, detail);
}

/** Backups and checks are of our file; ClickHouse has its own. */
export function requireSqlite({ store }: Settings, command: string): void {
  if (store.engine === 'sqlite') return;
  throw new UsageError(
    `"${command}" is for data in SQLite; a ClickHouse cluster has its own means, see docs/scaling.md.`,
  );
}

/** What a file holds, as one line. */
export function summaryLine({ events, counted, from, to }: DataSummary): string {
  const days = from === null ? '' : `, of ${from} to ${to ?? from}`;
  return `${counted} events counted${days}; ${events} of them raw`;
}
