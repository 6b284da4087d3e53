import { ALL_RULES, criteriaOfTags, criterion, isWithin, type WcagLevel } from '@handrail/checks';
import { suggest } from '@handrail/flow/parse';
import type * as Axe from 'axe-core';
import type { RanRule } from '@handrail/checks/report';
import { UsageError } from '../io.ts';

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
      wcag: criteriaOfTags(tags),
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
    named.length > 0 ? named.includes(id) : isWanted(wcag, level),
  );
  return {
    all: new Map(chosen.map((rule) => [rule.id, rule])),
    ours: chosen.filter(({ source }) => source === 'handrail').map(({ id }) => id),
    hasAxe: chosen.some(({ source }) => source === 'axe'),
  };
}

/** Good practice always is. */
function isWanted(wcag: RanRule['wcag'], aim: WcagLevel): boolean {
  return wcag.length === 0 || wcag.some((id) => isWithin(criterion(id).level, aim));
}
