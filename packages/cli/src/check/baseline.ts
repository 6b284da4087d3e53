import { readFileSync, writeFileSync } from 'node:fs';
import { pairFindings, type FindingIdentity } from '@handrail/checks';
import { UsageError } from '../io.ts';
import { formatJson } from '../fingerprint/format-json.ts';

const VERSION = 1;

/** What a portal starts from: findings that are known, each with what tells it from others. */
export interface BaselineEntry extends FindingIdentity {
  /** What a person reads of the element, so that a change of the file can be reviewed. */
  readonly name: string;
}

/** What `--update-baseline` changes: takes away what is gone, adds what is new, or both. */
export const UPDATES = ['all', 'gone', 'new'] as const;
export type Update = (typeof UPDATES)[number];

export interface Compared<T extends FindingIdentity> {
  readonly fresh: ReadonlySet<T>;
  /** Known, on pages that were checked by rules that ran, and not found any more. */
  readonly gone: readonly BaselineEntry[];
  /** What the file holds after it was brought up to date, in its order. */
  updated(what: Update): readonly BaselineEntry[];
}

/** @throws {UsageError} if it is no baseline. */
export function readBaseline(file: string): readonly BaselineEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(
      `${file} is no JSON: ${error.message}. Take the file back from git, or delete it and write it anew with --update-baseline.`,
    );
  }
  const isOurs =
    typeof value === 'object' &&
    value &&
    'handrailBaseline' in value &&
    value.handrailBaseline === VERSION &&
    'findings' in value &&
    Array.isArray(value.findings) &&
    value.findings.every(isEntry);
  if (isOurs) return (value as { findings: BaselineEntry[] }).findings;
  throw new UsageError(
    `${file} is no baseline as "handrail check --baseline FILE --update-baseline" writes one. Name another file, or take it back from git.`,
  );
}

function isEntry(value: unknown): boolean {
  if (typeof value !== 'object' || !value) return false;
  const texts = ['rule', 'page', 'state', 'name'] as const;
  return (
    texts.every((name) => typeof (value as Record<string, unknown>)[name] === 'string') &&
    'fingerprint' in value &&
    typeof value.fingerprint === 'object'
  );
}

/**
 * Tells new findings from known ones. Only what this run could have found again can be gone: on other
 * pages, and by rules that did not run, the baseline stays as it is.
 */
export function compareBaseline<T extends BaselineEntry>(
  known: readonly BaselineEntry[],
  found: readonly T[],
  {
    pages,
    rules,
  }: {
    readonly pages: ReadonlySet<string>;
    /** "rule page" for each rule that ran on a page. */
    readonly rules: ReadonlySet<string>;
  },
): Compared<T> {
  const { fresh, gone, pairs } = pairFindings(known, found);
  const isDue = ({ rule, page }: BaselineEntry): boolean =>
    pages.has(page) && rules.has(`${rule} ${page}`);
  const really = gone.filter(isDue);
  const kept = gone.filter((each) => !isDue(each));
  // What is as it was stays as it was written, so that a change of the file shows what changed.
  const same = pairs.map((pair) => (pair.isChanged ? pair.found : pair.known));
  return {
    fresh: new Set(fresh),
    gone: really,
    updated: (what) =>
      [...kept, ...same, ...(what === 'gone' ? [] : fresh), ...(what === 'new' ? really : [])]
        .map(toEntry)
        .sort(inOrder),
  };
}

function toEntry({ rule, page, name, state, fingerprint }: BaselineEntry): BaselineEntry {
  return { page, rule, name, state, fingerprint };
}

/** The same findings always give the same file, whatever page was ready first. */
function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function keyOf({ page, rule, name, state, fingerprint }: BaselineEntry): string {
  return [page, rule, name, state, JSON.stringify(fingerprint)].join('\n');
}

export function writeBaseline(file: string, entries: readonly BaselineEntry[]): void {
  const findings = entries.map((entry) => `    ${formatJson(entry, { indent: '    ' })}`);
  const list = findings.length > 0 ? `[\n${findings.join(',\n')}\n  ]` : '[]';
  writeFileSync(file, `{\n  "handrailBaseline": ${VERSION},\n  "findings": ${list}\n}\n`);
}
