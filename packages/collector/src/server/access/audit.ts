import { readFileSync } from 'node:fs';
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
  | 'deleted';

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

/** Opens `audit.jsonl` of the data folder, to which is only ever added; of `:memory:` in memory. */
export function openAudit(data: string, now: () => number): Audit {
  const file = data === ':memory:' ? undefined : join(data, 'audit.jsonl');
  const kept: string[] = [];
  return {
    add(who, what, detail) {
      const at = new Date(now()).toISOString();
      const line = JSON.stringify({ at, who, what, ...(detail === undefined ? {} : { detail }) });
      if (file === undefined) kept.push(line);
      else appendLine(file, line);
    },
    last: (count) =>
      (file === undefined ? kept : readLines(file)).slice(-count).reverse().flatMap(parse),
  };
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
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
