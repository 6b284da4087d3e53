/** How many barriers of the audit a checker found, strictly: the intended barrier itself. Pure. */

export type Column = 'axe' | 'htmlcs' | 'ibm' | 'sa11y' | 'alfa';

/** Patterns of the rules that find a barrier, by checker; or the number of the barrier that has them. */
export type Expected = Readonly<Record<number, Entry>>;
type Entry = number | Readonly<Partial<Record<Column | 'proto', RegExp | 0>>>;

export interface AuditRun {
  readonly version: string;
  readonly medianMs: number;
  readonly rows: readonly {
    readonly n: number;
    readonly name: string;
    readonly error?: string;
    readonly findings: readonly { readonly rule: string; readonly level: string }[];
  }[];
}

export interface AuditScore {
  readonly error: number;
  readonly warning: number;
  readonly manual: number;
  /** Errors and warnings. */
  readonly found: number;
  readonly of: number;
  readonly missed: readonly string[];
}

const ORDER = ['error', 'warning', 'manual'] as const;

export function scoreAudit(
  run: AuditRun,
  expected: Expected,
  columns: readonly string[],
): AuditScore {
  const best = run.rows.map(({ n, findings }) => {
    const patterns = patternsOf(expected, n, columns);
    const levels = findings
      .filter(({ rule }) => patterns.some((pattern) => pattern.test(rule)))
      .map(({ level }) => level);
    return ORDER.find((level) => levels.includes(level));
  });
  const count = (level: string): number => best.filter((each) => each === level).length;
  const missed = run.rows
    .filter((_, index) => best[index] === undefined || best[index] === 'manual')
    .map(({ n, name }) => `${n} ${name}`);
  return {
    error: count('error'),
    warning: count('warning'),
    manual: count('manual'),
    found: count('error') + count('warning'),
    of: run.rows.length,
    missed,
  };
}

/** Patterns of the rules that find barrier n, of these columns. */
export function patternsOf(
  expected: Expected,
  n: number,
  columns: readonly string[],
): readonly RegExp[] {
  const entry = expected[n];
  if (typeof entry === 'number') return patternsOf(expected, entry, columns);
  return Object.entries(entry ?? {})
    .filter(([column, pattern]) => columns.includes(column) && pattern instanceof RegExp)
    .map(([, pattern]) => pattern as RegExp);
}

/** Columns of a checker; ours is judged by axe's, which it runs, and by those for further rules. */
export function columnsOf(checker: string): readonly string[] {
  if (checker.startsWith('handrail')) return ['axe', 'proto'];
  return [checker.replace('-all', '')];
}
