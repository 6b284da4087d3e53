import { criterion, slugOf } from '../contract/criteria.ts';
import { aboutRule, questionOf, sentenceOf } from '../words/about-rule.ts';
import type { CheckReport, ReportedFinding } from './check-report.ts';
import { pathText } from './text.ts';

/** The terms that are used, written out so that nothing has to be fetched to read it. */
const CONTEXT = {
  '@vocab': 'http://www.w3.org/ns/earl#',
  earl: 'http://www.w3.org/ns/earl#',
  WCAG22: 'http://www.w3.org/TR/WCAG22/#',
  dct: 'http://purl.org/dc/terms/',
  sch: 'https://schema.org/',
  doap: 'http://usefulinc.com/ns/doap#',
  ptr: 'http://www.w3.org/2009/pointers#',
  WebPage: 'sch:WebPage',
  source: 'dct:source',
  title: 'dct:title',
  name: 'doap:name',
  description: 'doap:description',
  created: 'doap:created',
  release: 'doap:release',
  revision: 'doap:revision',
  Version: 'doap:Version',
  Project: 'doap:Project',
  assertions: { '@reverse': 'subject' },
  assertedBy: { '@type': '@id' },
  outcome: { '@type': '@id' },
  mode: { '@type': '@id' },
  pointer: { '@type': 'ptr:CSSSelectorPointer' },
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
} as const;

const TOOL = '_:handrail';

/**
 * EARL 1.0 (https://www.w3.org/TR/EARL10-Schema/) as JSON-LD, with the terms of W3C's ACT reports.
 *
 * Errors fail; of warnings and questions the tool cannot tell; rules that could not run are untested.
 * Nothing is said to have passed: that a rule found nothing does not show that a criterion is met.
 */
export function toEarl(report: CheckReport): string {
  const graph = [
    {
      '@id': TOOL,
      '@type': ['Software', 'Project'],
      name: report.tool.name,
      release: { '@type': 'Version', revision: report.tool.version },
      description: `With axe-core ${report.tool.axe} in ${report.tool.browser}. ${report.isDriven ? 'Keys, pointer and sizes were tried.' : 'The pages were only read.'}`,
    },
    ...report.pages.map((page) => ({
      '@type': ['TestSubject', 'WebPage'],
      source: page.url,
      title: page.title,
      created: report.startedAt,
      assertions: [
        ...page.findings.map(assertionOf),
        ...page.notChecked.map(({ rule, reason }) => untested(rule, reason)),
      ],
    })),
    ...report.failures.map(({ url, reason }) => ({
      '@type': ['TestSubject', 'WebPage'],
      source: url,
      assertions: [untested('page', reason)],
    })),
  ] satisfies readonly { '@type': string[]; [key: string]: unknown }[];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

function assertionOf(finding: ReportedFinding): object {
  const { rule, level, wcag, place, dismissal } = finding;
  const isFailed = level === 'error' && !dismissal;
  const said = level === 'manual' ? questionOf(finding) : sentenceOf(finding);
  const note = dismissal ? ` Dismissed by ${dismissal.by}: ${dismissal.reason}` : '';
  return {
    '@type': 'Assertion',
    assertedBy: TOOL,
    mode: 'earl:automatic',
    test: {
      '@type': 'TestCase',
      '@id': `_:rule-${rule}`,
      title: aboutRule(rule).title,
      isPartOf: wcag.map((id) => `WCAG22:${slugOf(criterion(id))}`),
    },
    result: {
      '@type': 'TestResult',
      outcome: isFailed ? 'earl:failed' : 'earl:cantTell',
      description: said + note,
      ...(place.path.length > 0 ? { pointer: pathText(place.path) } : {}),
    },
  };
}

function untested(rule: string, reason: string): object {
  return {
    '@type': 'Assertion',
    assertedBy: TOOL,
    mode: 'earl:automatic',
    test: {
      '@type': 'TestCase',
      '@id': `_:rule-${rule}`,
      title: rule === 'page' ? 'The page can be checked' : aboutRule(rule).title,
    },
    result: { '@type': 'TestResult', outcome: 'earl:untested', description: reason },
  };
}
