import { ALL_RULES, asCriterion, criterion, type CriterionId } from '@handrail/checks';
import { suggest } from '@handrail/flow/parse';
import type * as Axe from 'axe-core';
import type { RanRule } from '@handrail/checks/report';
import { UsageError } from '../io.ts';

const DEPTH = { A: 1, AA: 2, AAA: 3 } as const;
export type WcagLevel = keyof typeof DEPTH;

/** Rules of ours and of axe-core, by id, that a run may use. */
export interface RulesToRun {
  readonly all: ReadonlyMap<string, RanRule>;
  readonly ours: readonly string[];
  readonly hasAxe: boolean;
}

/**
 * Rules up to a level of WCAG, with those of good practice; or the ones that are named, whatever
 * their level.
 *
 * @throws {UsageError} if a name is none of a rule.
 */
export function rulesToRun(
  axe: Pick<typeof Axe, 'getRules'>,
  { level, named }: { readonly level: WcagLevel; readonly named: readonly string[] },
): RulesToRun {
  const ours = ALL_RULES.map(({ id, wcag }): RanRule => ({ id, source: 'handrail', wcag }));
  const theirs = axe
    .getRules()
    .filter(({ tags }) => !tags.includes('deprecated'))
    .map(({ ruleId, tags, help }): RanRule => ({
      id: ruleId,
      source: 'axe',
      wcag: criteriaOf(tags),
      help,
    }));
  const known = [...ours, ...theirs];
  const ids = known.map(({ id }) => id);
  const wrong = named.find((id) => !ids.includes(id));
  if (wrong !== undefined) {
    const meant = suggest(wrong, ids);
    const hint = meant ? ` Did you mean "${meant}"?` : '';
    throw new UsageError(`There is no rule "${wrong}".${hint}`);
  }
  const chosen = known.filter(({ id, wcag }) =>
    named.length > 0 ? named.includes(id) : isWithin(wcag, level),
  );
  return {
    all: new Map(chosen.map((rule) => [rule.id, rule])),
    ours: chosen.filter(({ source }) => source === 'handrail').map(({ id }) => id),
    hasAxe: chosen.some(({ source }) => source === 'axe'),
  };
}

function isWithin(wcag: readonly CriterionId[], aim: WcagLevel): boolean {
  return wcag.length === 0 || wcag.some((id) => DEPTH[criterion(id).level] <= DEPTH[aim]);
}

/** axe writes criterion 2.4.11 as "wcag2411". */
function criteriaOf(tags: readonly string[]): readonly CriterionId[] {
  return tags.flatMap((tag) => {
    const [, ...digits] = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag) ?? [];
    return asCriterion(digits.join('.')) ?? [];
  });
}
