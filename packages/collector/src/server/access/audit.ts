import { existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { appendLine } from './private-file.ts';

/** What staff did. Citizens never stand here, nor does any address. */
export type AuditAction =
  | 'started'
  | 'signed-in'
  | 'sign-in-refused'
  | 'signed-out'
  | 'password-set'
  | 'account-changed'
  | 'account-removed'
  | 'link-made'
  | 'exported'
  | 'deleted'
  | 'backed-up'
  | 'restored'
  | 'repaired'
  | 'migrated';

export interface AuditEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Name of the account; `system` for the collector itself and its commands. */
  readonly who: string;
  readonly what: AuditAction;
  readonly detail?: Readonly<Record<string, unknown>>;
}

export interface Audit {
  /** Writes an entry to the disk before it returns. @throws if that fails. */
  add(who: string, what: AuditAction, detail?: Readonly<Record<string, unknown>>): void;
  /** The last entries, newest first. */
  last(count: number): AuditEntry[];
}

const CURRENT = 'audit.jsonl';
/** Files that are full, by the moment at which they were found to be: in the order of their names. */
const FULL = /^audit-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.jsonl$/;
/** Some 20,000 lines: years of an agency, and read in a moment. */
const MAX_BYTES = 5_000_000;

/**
 * Opens `audit.jsonl` of the data folder, to which is only ever added; of `:memory:` in memory. When
 * it is full it is put aside, and a new one is begun. None is ever deleted.
 *
 * @param options.maxBytes when a file is full @default 5000000
 */
export function openAudit(
  data: string,
  now: () => number,
  { maxBytes = MAX_BYTES }: { readonly maxBytes?: number } = {},
): Audit {
  if (data === ':memory:') {
    const kept: AuditEntry[] = [];
    return {
      add: (who, what, detail) => void kept.push(entryOf(now(), who, what, detail)),
      last: (count) => kept.slice(Math.max(0, kept.length - count)).reverse(),
    };
  }
  return {
    add(who, what, detail) {
      const file = join(data, CURRENT);
      if (sizeOf(file) >= maxBytes) putAside(data, now());
      appendLine(file, JSON.stringify(entryOf(now(), who, what, detail)));
    },
    last(count) {
      const entries: AuditEntry[] = [];
      for (const name of namesIn(data)) {
        if (entries.length >= count) break;
        entries.push(...readLines(join(data, name)).reverse().flatMap(parse));
      }
      return entries.slice(0, count);
    },
  };
}

function entryOf(at: number, ...[who, what, detail]: Parameters<Audit['add']>): AuditEntry {
  return { at: new Date(at).toISOString(), who, what, ...(detail === undefined ? {} : { detail }) };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Renames the file: whoever is adding to it at this moment adds to the same one. */
function putAside(data: string, now: number): void {
  const nameAt = (time: number) =>
    join(data, `audit-${new Date(time).toISOString().replaceAll(/[:.]/g, '-')}.jsonl`);
  let time = now;
  while (existsSync(nameAt(time))) time++;
  try {
    renameSync(join(data, CURRENT), nameAt(time));
  } catch (error) {
    // Another process has done it.
    if (!isMissing(error)) throw error;
  }
}

/** The files, newest first. */
function namesIn(data: string): string[] {
  try {
    const full = readdirSync(data).filter((name) => FULL.test(name));
    return [CURRENT, ...full.sort().reverse()];
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A line that a power cut tore is left out; those around it are whole. */
function parse(line: string): AuditEntry[] {
  try {
    return [JSON.parse(line) as AuditEntry];
  } catch {
    return [];
  }
}
