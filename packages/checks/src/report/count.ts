import type { CriterionId } from '../contract/criteria.ts';
import { LEVELS, type Level } from '../contract/types.ts';
import { aboutRule } from '../words/about-rule.ts';
import type { CheckedPage, CheckReport, FailOn, ReportedFinding } from './check-report.ts';

export type Counts = Readonly<Record<Level, number>>;

/** A finding with its page. */
export interface Located {
  readonly page: CheckedPage;
  readonly finding: ReportedFinding;
}

/** All findings of one rule. */
export interface RuleGroup {
  readonly rule: string;
  readonly title: string;
  readonly help: string;
  /** The highest level of its findings. */
  readonly level: Level;
  readonly counts: Counts;
  readonly wcag: readonly CriterionId[];
  readonly findings: readonly Located[];
  readonly pages: readonly CheckedPage[];
}

/** Findings that count: nobody dismissed them. */
export function openFindings({ pages }: Pick<CheckReport, 'pages'>): readonly Located[] {
  return allFindings({ pages }).filter(({ finding }) => !finding.dismissal);
}

export function dismissedFindings({ pages }: Pick<CheckReport, 'pages'>): readonly Located[] {
  return allFindings({ pages }).filter(({ finding }) => finding.dismissal);
}

function allFindings({ pages }: Pick<CheckReport, 'pages'>): readonly Located[] {
  return pages.flatMap((page) => page.findings.map((finding) => ({ page, finding })));
}

export function countLevels(findings: readonly Located[]): Counts {
  const counts = { error: 0, warning: 0, manual: 0 };
  for (const { finding } of findings) counts[finding.level]++;
  return counts;
}

/**
 * Findings by rule, the worst first: errors before warnings, criteria before good practice, then the
 * rule that hits most pages.
 */
export function groupByRule(
  report: Pick<CheckReport, 'rules'>,
  findings: readonly Located[],
): readonly RuleGroup[] {
  const byRule = new Map<string, Located[]>();
  for (const each of findings) {
    const { rule } = each.finding;
    byRule.set(rule, [...(byRule.get(rule) ?? []), each]);
  }
  return [...byRule].map(([rule, all]) => groupOf(rule, all, report)).sort(worstFirst);
}

function groupOf(
  rule: string,
  findings: readonly Located[],
  { rules }: Pick<CheckReport, 'rules'>,
): RuleGroup {
  const counts = countLevels(findings);
  const help = rules.find(({ id }) => id === rule)?.help ?? '';
  return {
    rule,
    help,
    title: aboutRule(rule, help).title,
    level: LEVELS.find((level) => counts[level] > 0) ?? 'manual',
    counts,
    wcag: [...new Set(findings.flatMap(({ finding }) => finding.wcag))],
    findings: [...findings].sort(
      (a, b) => LEVELS.indexOf(a.finding.level) - LEVELS.indexOf(b.finding.level),
    ),
    pages: [...new Set(findings.map(({ page }) => page))],
  };
}

function worstFirst(a: RuleGroup, b: RuleGroup): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    Number(a.wcag.length === 0) - Number(b.wcag.length === 0) ||
    b.pages.length - a.pages.length ||
    b.findings.length - a.findings.length ||
    (a.rule < b.rule ? -1 : 1)
  );
}

/** Whether a finding makes the run fail. */
export function isFailing(
  { level, state, dismissal }: Pick<ReportedFinding, 'level' | 'state' | 'dismissal'>,
  failOn: FailOn,
): boolean {
  if (dismissal || failOn === 'never' || level === 'manual') return false;
  if (failOn === 'new') return state !== 'known';
  return level === 'error' || failOn === 'warning';
}
