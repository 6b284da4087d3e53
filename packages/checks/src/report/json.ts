import { criterion } from '../contract/criteria.ts';
import { aboutRule, questionOf, sentenceOf } from '../words/about-rule.ts';
import { generalMend, specialMend } from '../words/mend.ts';
import type { CheckReport, ReportedFinding } from './check-report.ts';
import { countLevels, groupByRule, openFindings } from './count.ts';
import { jsonText } from './json-text.ts';
import { notCheckedSentences } from './not-checked.ts';
import { understandingUrl } from './standards.ts';

/** The version of this format. Members may be added within one first number; none is taken away. */
export const JSON_VERSION = '1.0';

/** Everything that is known, with the words of each rule once; `schema/check-report.schema.json` describes it. */
export function toJson(report: CheckReport): string {
  const open = openFindings(report);
  const rules = report.rules.map(({ id, source, wcag, help }) => {
    const { title, why } = aboutRule(id, help);
    return { id, source, wcag, title, why, mend: generalMend(id, help) };
  });
  const criteria = [...new Set(report.rules.flatMap(({ wcag }) => wcag))].sort().map((id) => ({
    ...criterion(id),
    url: understandingUrl(id),
  }));
  const value = {
    handrailCheck: JSON_VERSION,
    tool: report.tool,
    startedAt: report.startedAt,
    isDriven: report.isDriven,
    level: report.level,
    viewport: report.viewport,
    failOn: report.failOn,
    counts: {
      ...countLevels(open),
      pages: report.pages.length,
      rules: groupByRule(report, open).length,
    },
    claim: 'This run finds problems. That it finds none does not say that there are none.',
    notChecked: notCheckedSentences(report),
    pages: report.pages.map(({ findings, ...page }) => ({
      ...page,
      findings: findings.map(findingOf),
    })),
    failures: report.failures,
    gone: report.gone,
    rules,
    criteria,
  };
  return `${jsonText(value)}\n`;
}

function findingOf(finding: ReportedFinding): object {
  const { id, rule, source, level, state, wcag, place, facts, dismissal } = finding;
  const text = sentenceOf(finding);
  const question = level === 'manual' ? { question: questionOf(finding) } : {};
  const special = specialMend(finding);
  const mend = special ? { mend: special } : {};
  return {
    id,
    rule,
    source,
    level,
    state,
    wcag,
    text,
    ...question,
    ...mend,
    place,
    facts,
    dismissal,
  };
}
