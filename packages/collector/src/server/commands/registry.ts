import type { Command } from './command.ts';

interface Entry {
  readonly name: string;
  /** Shown in the list of commands, so that listing them loads none. */
  readonly summary: string;
  load(): Promise<Command>;
}

/** Every command, in the order in which they are listed. */
export const COMMANDS: readonly Entry[] = [
  {
    name: 'serve',
    summary: 'takes events and shows figures (without a command, this one runs)',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  {
    name: 'backup',
    summary: 'copies the data into one file, also while the collector runs',
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  {
    name: 'restore',
    summary: 'puts a backup into place',
    load: async () => (await import('./restore.ts')).restoreCommand,
  },
  {
    name: 'export',
    summary: 'writes events or counts as CSV, JSON Lines or Parquet',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'verify',
    summary: 'holds the counts of every day against its raw events',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  {
    name: 'migrate',
    summary: 'moves the data from SQLite to ClickHouse, and compares every count',
    load: async () => (await import('./migrate.ts')).migrateCommand,
  },
  {
    name: 'password',
    summary: 'sets, removes and lists who may sign in',
    load: async () => (await import('./password.ts')).passwordCommand,
  },
  {
    name: 'check-config',
    summary: 'shows the settings that hold, and what to think twice about',
    load: async () => (await import('./check-config.ts')).checkConfigCommand,
  },
];
