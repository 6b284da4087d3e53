import { criterion } from '../contract/criteria.ts';
import type { Level } from '../contract/types.ts';
import { aboutRule, questionOf, sentenceOf } from '../words/about-rule.ts';
import { generalMend, specialMend } from '../words/mend.ts';
import type { CheckedPage, CheckReport, RanRule, ReportedFinding } from './check-report.ts';
import { notCheckedSentences } from './not-checked.ts';
import { titleOf, understandingUrl } from './standards.ts';
import { pathText } from './text.ts';

/** In SARIF a question for a person is a kind of result, and has no level. */
const LEVELS = { error: 'error', warning: 'warning', manual: 'none' } as const satisfies Record<
  Level,
  string
>;

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), for code hosts and dashboards. */
export function toSarif(report: CheckReport): string {
  const rules = rulesOf(report);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const hasBaseline = report.pages.some(({ findings }) =>
    findings.some(({ state }) => state !== 'none'),
  );
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: rules.map(descriptorOf),
        notifications: [{ id: 'not-checked', shortDescription: { text: 'Not checked' } }],
      },
      extensions: [{ name: 'axe-core', version: report.tool.axe }],
    },
    invocations: [
      {
        executionSuccessful: report.failures.length === 0,
        startTimeUtc: report.startedAt,
        toolExecutionNotifications: [
          ...report.failures.map(({ url, reason }) => ({
            level: 'error',
            message: { text: `${url}: ${reason}` },
          })),
          ...notCheckedSentences(report).map((text) => ({
            descriptor: { id: 'not-checked' },
            level: 'note',
            message: { text },
          })),
        ],
      },
    ],
    results: report.pages.flatMap((page) =>
      page.findings.map((finding) => resultOf(finding, { page, indices, hasBaseline })),
    ),
    columnKind: 'utf16CodeUnits',
  };
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Rules that ran, and any other that a finding names. */
function rulesOf({ rules, pages }: CheckReport): readonly RanRule[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { rule: id, source, wcag } of pages.flatMap(({ findings }) => findings)) {
    if (!known.has(id)) known.set(id, { id, source, wcag });
  }
  return [...known.values()];
}

function descriptorOf({ id, source, wcag, help }: RanRule): object {
  const { title, why } = aboutRule(id, help);
  const [first] = wcag;
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: generalMend(id, help) },
    ...(first ? { helpUri: understandingUrl(first) } : {}),
    properties: {
      tags: ['accessibility', source, ...wcag.map((each) => `WCAG ${titleOf(each)}`)],
      en301549: wcag.flatMap((each) => criterion(each).en301549 ?? []),
    },
  };
}

function resultOf(
  finding: ReportedFinding,
  {
    page,
    indices,
    hasBaseline,
  }: {
    readonly page: CheckedPage;
    readonly indices: ReadonlyMap<string, number>;
    readonly hasBaseline: boolean;
  },
): object {
  const { rule, level, place, dismissal, state } = finding;
  const isQuestion = level === 'manual';
  return {
    ruleId: rule,
    ruleIndex: indices.get(rule) ?? -1,
    kind: isQuestion ? 'review' : 'fail',
    level: LEVELS[level],
    message: {
      text: [isQuestion ? questionOf(finding) : sentenceOf(finding), specialMend(finding)]
        .filter(Boolean)
        .join(' '),
    },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: page.url } },
        logicalLocations: [
          {
            name: place.name || rule,
            fullyQualifiedName: pathText(place.path) || page.url,
            kind: 'element',
          },
        ],
      },
    ],
    // A page has no lines that a region could name, and no snippet may stand without one.
    properties: { markup: place.html, part: place.part },
    partialFingerprints: { 'handrail/v1': finding.id },
    ...(hasBaseline ? { baselineState: state === 'known' ? 'unchanged' : 'new' } : {}),
    ...(dismissal
      ? {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: `${dismissal.reason} (${dismissal.by}, ${dismissal.at})`,
            },
          ],
        }
      : {}),
  };
}
