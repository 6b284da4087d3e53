/**
 * Accessibility checks of a portal, for its staff: axe-core and rules of our own. Reads the page and
 * never changes it. It finds problems; that it finds none does not say that there are none.
 */
export { checkAxe, type AxeOptions } from './engine/check-axe.ts';
export { checkRules, type CheckOptions } from './engine/check-rules.ts';
export { checkUnattended, UNREACHED } from './engine/check-unattended.ts';
export { keepListeners, keptListeners } from './early/kept-listeners.ts';
export { summarizePage } from './engine/summarize-page.ts';
export { recordListeners, type Listeners } from './early/listeners.ts';
export {
  criteriaOfTags,
  criterion,
  isWithin,
  CRITERIA,
  type Criterion,
  type CriterionId,
  type WcagLevel,
} from './contract/criteria.ts';
export type { CheckResult, Finding, LiveFinding, Place } from './contract/finding.ts';
export type { Measures, PageSummary } from './contract/measures.ts';
export { probeFocus } from './probe/focus-probe.ts';
export { ALL_RULES } from './rules/all.generated.ts';
export { PAGE_RULES } from './rules/page.generated.ts';
export { READING_RULES } from './rules/reading.generated.ts';
export {
  GROUPS,
  LEVELS,
  NEEDS,
  TOPICS,
  type About,
  type ElementRule,
  type Example,
  type Examples,
  type FailingExample,
  type Facts,
  type Group,
  type Hit,
  type Level,
  type LoadRules,
  type Need,
  type PageRule,
  type Rule,
  type Topic,
} from './contract/types.ts';
export {
  identify,
  pageOf,
  pairFindings,
  sameFinding,
  type FindingIdentity,
  type Paired,
  type Sameness,
} from './identity/index.ts';
export {
  judgeDismissals,
  mergeDismissals,
  readDismissals,
  writeDismissals,
  type Dismissal,
  type DismissalFile,
  type Judged,
  type ReadDismissals,
  type Standing,
} from './dismissals/index.ts';
