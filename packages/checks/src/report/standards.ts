import {
  criterion,
  CRITERIA,
  isWithin,
  slugOf,
  type Criterion,
  type CriterionId,
} from '../contract/criteria.ts';
import type { Level } from '../contract/types.ts';
import type { CheckReport } from './check-report.ts';
import { countLevels, openFindings, type Counts } from './count.ts';

/** What W3C says about the criterion, for people. */
export function understandingUrl(id: CriterionId): string {
  return `https://www.w3.org/WAI/WCAG22/Understanding/${slugOf(criterion(id))}`;
}

/** Such as "1.1.1 Non-text Content (A)". */
export function titleOf(id: CriterionId): string {
  const { name, level } = criterion(id);
  return `${id} ${name} (${level})`;
}

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  error: 'Error',
  warning: 'Warning',
  manual: 'To look at',
};

/** What a run says of one criterion; never that it is met. */
export interface CriterionState {
  readonly criterion: Criterion;
  readonly counts: Counts;
  /** How many rules about it ran on at least one page. */
  readonly rules: number;
}

/** Every criterion up to the level that the portal aims at, with what is known of it. */
export function criterionStates(report: CheckReport): readonly CriterionState[] {
  const open = openFindings(report);
  return CRITERIA.map(criterion)
    .filter(({ level }) => isWithin(level, report.level))
    .map((each) => ({
      criterion: each,
      counts: countLevels(open.filter(({ finding }) => finding.wcag.includes(each.id))),
      rules: report.rules.filter(({ wcag }) => wcag.includes(each.id)).length,
    }));
}
