import { criterion, CRITERIA, type Criterion, type CriterionId } from '../contract/criteria.ts';
import { isWithin, type WcagLevel } from '../contract/criteria.ts';

/** Criteria of level AAA that no rule is about, for reports that have to list all. */
const WITHOUT_RULES = {
  '1.2.6': ['Sign Language (Prerecorded)', '2.0'],
  '1.2.7': ['Extended Audio Description (Prerecorded)', '2.0'],
  '1.2.9': ['Audio-only (Live)', '2.0'],
  '1.4.7': ['Low or No Background Audio', '2.0'],
  '2.2.5': ['Re-authenticating', '2.0'],
  '2.5.6': ['Concurrent Input Mechanisms', '2.1'],
  '3.1.6': ['Pronunciation', '2.0'],
  '3.3.5': ['Help', '2.0'],
  '3.3.6': ['Error Prevention (All)', '2.0'],
  '3.3.9': ['Accessible Authentication (Enhanced)', '2.2'],
} as const;

/** A criterion by its number alone. */
export interface ListedCriterion extends Pick<Criterion, 'name' | 'level' | 'since'> {
  readonly id: string;
  /** Its number where rules may be about it. */
  readonly known: CriterionId | null;
}

/** Every criterion of WCAG 2.2 up to a level, in the order of the standard. */
export function allCriteria(aim: WcagLevel): readonly ListedCriterion[] {
  const ruled = CRITERIA.map((id): ListedCriterion => ({ ...criterion(id), known: id }));
  const others = Object.entries(WITHOUT_RULES).map(([id, [name, since]]): ListedCriterion => ({
    id,
    name,
    level: 'AAA',
    since,
    known: null,
  }));
  return [...ruled, ...others]
    .filter(({ level }) => isWithin(level, aim))
    .sort((a, b) => compareNumbers(a.id, b.id));
}

function compareNumbers(a: string, b: string): number {
  const [one, other] = [a.split('.').map(Number), b.split('.').map(Number)];
  return one.map((part, index) => part - (other[index] ?? 0)).find((part) => part !== 0) ?? 0;
}
