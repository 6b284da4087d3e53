import { aboutRule, questionOf, sentenceOf } from '../words/about-rule.ts';
import { generalMend } from '../words/mend.ts';
import type { CheckedPage, CheckReport, ReportedFinding } from './check-report.ts';
import { isFailing } from './count.ts';
import { notCheckedSentences } from './not-checked.ts';
import { LEVEL_WORDS } from './standards.ts';
import { escapeXml as xml, pathText } from './text.ts';

/**
 * For build servers: a suite for each page, a case for each rule. A case fails where the run fails
 * (`failOn`); other findings stand in its output. A page that could not be checked is an error.
 */
export function toJunit(report: CheckReport): string {
  const suites = [
    ...report.pages.map((page) => pageSuite(page, report)),
    ...report.failures.map(({ url, reason }) => failedSuite(url, reason, report)),
  ];
  const sum = (count: (suite: Suite) => number): number =>
    suites.reduce((total, suite) => total + count(suite), 0);
  const numbers = `tests="${sum((suite) => suite.tests)}" failures="${sum((suite) => suite.failures)}" errors="${sum((suite) => suite.errors)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Handrail accessibility check" ${numbers}>`,
    ...suites.map(({ text }) => text),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Suite {
  readonly text: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

function pageSuite(page: CheckedPage, report: CheckReport): Suite {
  const skipped = new Map(page.notChecked.map(({ rule, reason }) => [rule, reason]));
  const ids = [
    ...new Set([
      ...report.rules.map(({ id }) => id),
      ...skipped.keys(),
      ...page.findings.map(({ rule }) => rule),
    ]),
  ];
  const cases = ids.map((id) => {
    const help = report.rules.find((rule) => rule.id === id)?.help;
    const findings = page.findings.filter(({ rule }) => rule === id);
    return ruleCase({ id, title: aboutRule(id, help).title, page, findings, skipped, report });
  });
  const failures = cases.filter(({ fails }) => fails).length;
  const skips = cases.filter(({ isSkipped }) => isSkipped).length;
  const unknown = notCheckedSentences(report).map((line) => `- ${line}`);
  const output = `<system-out>${xml(['Not checked:', ...unknown].join('\n'))}</system-out>`;
  const head = `<testsuite name="${xml(page.url)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skips}" timestamp="${xml(report.startedAt.slice(0, 19))}" hostname="${xml(hostOf(page.url))}">`;
  return {
    text: [`  ${head}`, ...cases.map(({ text }) => text), `    ${output}`, '  </testsuite>'].join(
      '\n',
    ),
    tests: cases.length,
    failures,
    errors: 0,
  };
}

function ruleCase(of: {
  readonly id: string;
  readonly title: string;
  readonly page: CheckedPage;
  readonly findings: readonly ReportedFinding[];
  readonly skipped: ReadonlyMap<string, string>;
  readonly report: CheckReport;
}): { readonly text: string; readonly fails: boolean; readonly isSkipped: boolean } {
  const { id, title, page, findings, skipped, report } = of;
  const failing = findings.filter((finding) => isFailing(finding, report.failOn));
  const rest = findings.filter((finding) => !failing.includes(finding));
  const reason = skipped.get(id);
  const isSkipped = findings.length === 0 && reason !== undefined;
  const help = report.rules.find((rule) => rule.id === id)?.help;
  const mend = generalMend(id, help);
  const inner = [
    ...(failing.length > 0
      ? [
          `<failure type="${xml(id)}" message="${xml(`${title} (${failing.length})`)}">${xml(`${failing.map(lineOf).join('\n')}\n${mend}`)}</failure>`,
        ]
      : []),
    ...(isSkipped ? [`<skipped message="${xml(reason)}"/>`] : []),
    ...(rest.length > 0 ? [`<system-out>${xml(rest.map(lineOf).join('\n'))}</system-out>`] : []),
  ];
  const open = `    <testcase classname="${xml(page.url)}" name="${xml(`${title} [${id}]`)}"`;
  const text = inner.length > 0 ? `${open}>${inner.join('')}</testcase>` : `${open}/>`;
  return { text, fails: failing.length > 0, isSkipped };
}

function lineOf(finding: ReportedFinding): string {
  const { level, place, dismissal } = finding;
  const where = place.path.length > 0 ? `${place.html} at ${pathText(place.path)}` : 'the page';
  const said = level === 'manual' ? questionOf(finding) : sentenceOf(finding);
  const note = dismissal ? ` Dismissed by ${dismissal.by}: ${dismissal.reason}` : '';
  return `${LEVEL_WORDS[level]}: ${said} ${where}${note}`;
}

function failedSuite(url: string, reason: string, { startedAt }: CheckReport): Suite {
  const text = [
    `  <testsuite name="${xml(url)}" tests="1" failures="0" errors="1" skipped="0" timestamp="${xml(startedAt.slice(0, 19))}" hostname="${xml(hostOf(url))}">`,
    `    <testcase classname="${xml(url)}" name="The page can be checked"><error type="page" message="${xml(reason)}"/></testcase>`,
    '  </testsuite>',
  ].join('\n');
  return { text, tests: 1, failures: 0, errors: 1 };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host || 'localhost' : 'localhost';
}
