/**
 * What Handrail's own interface does about each criterion of WCAG 2.2, levels A and AA. From this are
 * made the table in docs/accessibility.md and docs/handrail.openacr.yaml: `npm run conformance:docs`.
 *
 * "supports" is said only where tests show it in three engines, and always beside what they cannot
 * show: no real screen reader was run, and nobody with a disability was asked.
 */
import { CRITERIA, criterion, type Criterion } from '@handrail/checks';
import { OPERABLE } from './criteria-operable.ts';
import { PERCEIVABLE } from './criteria-perceivable.ts';
import { UNDERSTANDABLE } from './criteria-understandable.ts';
import type { Statement, Statements } from './criterion.ts';

/** Taken out of WCAG 2.2; EN 301 549 and Section 508 still name it. */
export const OBSOLETE = '4.1.1';

const STATEMENTS: Statements = { ...PERCEIVABLE, ...OPERABLE, ...UNDERSTANDABLE };

export interface Judged {
  readonly criterion: Criterion;
  readonly statement: Statement;
}

/** The 55 criteria in the order of the standard. */
export function judgedCriteria(): readonly Judged[] {
  return CRITERIA.map(criterion)
    .filter(({ id, level }) => level !== 'AAA' && id !== OBSOLETE)
    .map((each) => {
      const statement = STATEMENTS[each.id];
      if (!statement) throw new Error(`Nothing is said of ${each.id} ${each.name}.`);
      return { criterion: each, statement };
    });
}

/** Numbers that something is said of. */
export const STATED: readonly string[] = Object.keys(STATEMENTS);
