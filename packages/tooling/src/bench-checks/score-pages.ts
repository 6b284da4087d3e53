/** What a checker finds on pages that are an example to others. Pure. */

interface PageFinding {
  readonly rule: string;
  readonly level: string;
  readonly source?: string;
}

export interface PagesRun {
  readonly per: Readonly<Record<string, readonly PageFinding[] | { readonly error: string }>>;
}

export interface PagesScore {
  readonly pages: number;
  readonly failed: number;
  readonly errors: number;
  /** Errors by our own rules, where the checker says whose they are. */
  readonly ownErrors: number;
  readonly warnings: number;
  readonly manual: number;
  /** Errors by rule, most first. */
  readonly byRule: Readonly<Record<string, number>>;
}

export function scorePages({ per }: PagesRun): PagesScore {
  const pages = Object.values(per);
  const read = pages.filter((each): each is readonly PageFinding[] => Array.isArray(each));
  const findings = read.flat();
  const ofLevel = (wanted: string): readonly PageFinding[] =>
    findings.filter(({ level }) => level === wanted);
  const byRule: Record<string, number> = {};
  for (const { rule } of ofLevel('error')) byRule[rule] = (byRule[rule] ?? 0) + 1;
  return {
    pages: pages.length,
    failed: pages.length - read.length,
    errors: ofLevel('error').length,
    ownErrors: ofLevel('error').filter(({ source }) => source === 'handrail').length,
    warnings: ofLevel('warning').length,
    manual: ofLevel('manual').length,
    byRule: Object.fromEntries(Object.entries(byRule).sort(([, a], [, b]) => b - a)),
  };
}
