/**
 * Reports of checks: pure functions from what was found to text, for Node and browsers. None of them
 * says that a page is accessible, compliant or passed.
 */
export type {
  CheckedPage,
  CheckReport,
  FailOn,
  GoneFinding,
  RanRule,
  ReportedDismissal,
  ReportedFinding,
} from './check-report.ts';
export { FAIL_ON } from './check-report.ts';
export {
  countLevels,
  dismissedFindings,
  groupByRule,
  isFailing,
  openFindings,
  type Counts,
  type Located,
  type RuleGroup,
} from './count.ts';
export { createFindingIds } from './finding-ids.ts';
export { GROUP_WORDS } from './html-rule.ts';
export { REPORT_KINDS, REPORT_NAMES, type ReportKind, type ReportName } from './kinds.ts';
export { notCheckedSentences, skippedRules, type SkippedRules } from './not-checked.ts';
export { publicAddress, publicFinding } from './public-address.ts';
export { LEVEL_WORDS, titleOf, understandingUrl } from './standards.ts';
export { aboutRule, questionOf, sentenceOf } from '../words/about-rule.ts';
export { mendOf } from '../words/about-rule.ts';
export { generalMend, specialMend } from '../words/mend.ts';
export { fill } from '../words/fill.ts';
