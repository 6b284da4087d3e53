/** Agreement with the examples of the W3C's ACT rules. Pure. */

export interface ActCase {
  readonly testcaseId: string;
  readonly ruleId: string;
  readonly ruleName: string;
  readonly approved?: boolean;
  readonly expected: 'failed' | 'passed' | 'inapplicable';
}

/** Rule and level of each finding, by example. */
export interface ActRun {
  readonly results: Readonly<Record<string, readonly (readonly [rule: string, level: string])[]>>;
}

export interface ActScore {
  /** Ids of rules all of whose failed examples are errors, by rules that err on no other example. */
  readonly complete: readonly string[];
  readonly approvedComplete: number;
  readonly partial: number;
  readonly rules: number;
  readonly failedFound: number;
  readonly failed: number;
  /**
   * Passed and inapplicable examples with an error of a rule that judges the same thing, so it is
   * wrong there: it says itself that it tests this ACT rule, or, where it says nothing, it also finds
   * a failed example of it. Rules that fire on more than a tenth of all examples are left out: they
   * are about the page around it, which often has no title.
   */
  readonly wrong: readonly string[];
  /** The same examples with an error of any other rule: mostly true of the page around it. */
  readonly beside: number;
  readonly others: number;
}

/** The ACT rules that a rule of a checker says it tests, by the name of that rule. */
export type Declared = ReadonlyMap<string, readonly string[]>;

export function scoreAct(
  cases: readonly ActCase[],
  { results }: ActRun,
  declared: Declared = new Map(),
): ActScore {
  const errorsOf = ({ testcaseId }: ActCase): readonly string[] =>
    (results[testcaseId] ?? []).filter(([, level]) => level === 'error').map(([rule]) => rule);
  const common = commonRules(results);
  const groups = new Map<string, ActCase[]>();
  for (const each of cases) groups.set(each.ruleId, [...(groups.get(each.ruleId) ?? []), each]);
  const complete: string[] = [];
  const wrong: string[] = [];
  let approvedComplete = 0;
  let partial = 0;
  let failedFound = 0;
  let beside = 0;
  for (const [id, group] of groups) {
    const failed = group.filter(({ expected }) => expected === 'failed');
    const others = group.filter(({ expected }) => expected !== 'failed');
    const onFailed = new Set(failed.flatMap(errorsOf));
    const onOthers = new Set(others.flatMap(errorsOf));
    const procedures = new Set([...onFailed].filter((rule) => !onOthers.has(rule)));
    const found = failed.filter((each) => errorsOf(each).some((rule) => procedures.has(rule)));
    failedFound += found.length;
    if (failed.length > 0 && found.length === failed.length) {
      complete.push(id);
      if (group[0]?.approved) approvedComplete++;
    } else if (found.length > 0) partial++;
    const judges = (rule: string): boolean =>
      declared.get(rule)?.includes(id) ?? onFailed.has(rule);
    for (const each of others) {
      const errors = errorsOf(each).filter((rule) => !common.has(rule));
      const rules = errors.filter(judges);
      if (rules.length > 0) wrong.push(`${id} ${each.testcaseId} ${rules.join(' ')}`);
      else if (errors.length > 0) beside++;
    }
  }
  const count = (isFailed: boolean): number =>
    cases.filter(({ expected }) => (expected === 'failed') === isFailed).length;
  return {
    complete,
    approvedComplete,
    partial,
    rules: groups.size,
    failedFound,
    failed: count(true),
    wrong,
    beside,
    others: count(false),
  };
}

const COMMON_SHARE = 0.1;

function commonRules(results: ActRun['results']): ReadonlySet<string> {
  const pages = Object.values(results);
  const counts = new Map<string, number>();
  for (const findings of pages) {
    const rules = findings.filter(([, level]) => level === 'error').map(([rule]) => rule);
    for (const rule of new Set(rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const isCommon = ([, count]: readonly [string, number]): boolean =>
    count > 1 && count > pages.length * COMMON_SHARE;
  return new Set([...counts].filter(isCommon).map(([rule]) => rule));
}
