import { stringify } from 'yaml';
import type { CriterionId, WcagLevel } from '../contract/criteria.ts';
import { allCriteria } from './all-criteria.ts';
import type { CheckReport } from './check-report.ts';
import { groupByRule, openFindings } from './count.ts';
import { notCheckedSentences } from './not-checked.ts';
import { plural } from './text.ts';

/** VPAT 2.5: WCAG 2.2, Section 508 and EN 301 549. */
export const CATALOG = '2.5-edition-wcag-2.2-508-eu-en';
const TODO = 'TO BE FILLED IN BY A PERSON';
const NOTHING_FOUND =
  'TO BE EVALUATED BY A PERSON. The automatic check found nothing here, which does not show that the criterion is met.';
const NO_RULE = 'TO BE EVALUATED BY A PERSON. No automatic rule is about this.';
/** Functional performance: 302 of Section 508, and 4.2 of EN 301 549. */
const PERFORMANCE_508 = 9;
const PERFORMANCE_EN = 11;
const MAX_TITLES = 8;

type Level = 'partially-supports' | 'not-evaluated';

/**
 * A draft of an OpenACR (https://github.com/GSA/openacr), schema 0.1.0: a VPAT as data.
 *
 * A criterion with errors is "partially supports"; all others are "not evaluated", a term that a
 * finished report may use for level AAA only, so that a draft cannot pass for one. "Supports" is
 * never said: only a person can.
 */
export function toOpenAcr(report: CheckReport): string {
  const { name, version, axe, browser } = report.tool;
  const site = siteOf(report);
  const chapter = (level: WcagLevel): object => ({
    criteria: allCriteria(level)
      .filter((each) => each.level === level)
      .map(({ id, known }) => criterionOf(id, known, report)),
  });
  const aside = (notes: string): object => ({ disabled: true, notes });
  const isPage = 'Not part of a check of web pages.';
  const value = {
    title: `DRAFT ${site} Accessibility Conformance Report`,
    product: { name: site, version: TODO, description: TODO },
    author: { name: TODO, company_name: TODO, email: TODO },
    vendor: { company_name: TODO, email: TODO },
    report_date: report.startedAt.slice(0, 10),
    last_modified_date: report.startedAt.slice(0, 10),
    version: 1,
    notes: `DRAFT, not for publication. Made from an automatic check, which finds part of the problems and cannot show that a criterion is met. Every part marked "TO BE …" is for a person. Not checked:\n${notCheckedSentences(
      report,
    )
      .map((line) => `- ${line}`)
      .join('\n')}`,
    evaluation_methods_used: `Automatic check of ${plural(report.pages.length, 'page')} with ${name} ${version} and axe-core ${axe} in ${browser}, ${report.isDriven ? 'with keys, pointer, narrow window, enlarged text and text spacing tried out' : 'reading the pages only'}. ${TODO}: tests by people, with assistive technology.`,
    legal_disclaimer: TODO,
    repository: '',
    feedback: TODO,
    catalog: CATALOG,
    chapters: {
      success_criteria_level_a: chapter('A'),
      success_criteria_level_aa: chapter('AA'),
      success_criteria_level_aaa:
        report.level === 'AAA' ? chapter('AAA') : aside('The portal does not aim at level AAA.'),
      functional_performance_criteria: { criteria: numbered('302', PERFORMANCE_508) },
      hardware: aside(isPage),
      software: aside(isPage),
      support_documentation_and_services: { notes: TODO, criteria: supportCriteria() },
      en_301_549_functional_performance: { criteria: numbered('4.2', PERFORMANCE_EN) },
      en_301_549_hardware: aside(isPage),
      en_301_549_software: aside(isPage),
    },
  };
  return stringify(value, { lineWidth: 0 });
}

function criterionOf(id: string, known: CriterionId | null, report: CheckReport): object {
  const found = openFindings(report).filter(
    ({ finding }) => known !== null && finding.wcag.includes(known),
  );
  const hasRule = report.rules.some(({ wcag }) => known !== null && wcag.includes(known));
  if (found.length === 0)
    return component(id, 'web', 'not-evaluated', hasRule ? NOTHING_FOUND : NO_RULE);
  const groups = groupByRule(report, found);
  const isFailed = groups.some(({ level }) => level === 'error');
  const titles = groups
    .slice(0, MAX_TITLES)
    .map(
      ({ title, findings, pages }) =>
        `- ${title}: ${plural(findings.length, 'place')} on ${plural(pages.length, 'page')}`,
    );
  const more =
    groups.length > MAX_TITLES
      ? [`- and ${plural(groups.length - MAX_TITLES, 'other problem')}`]
      : [];
  const head = isFailed
    ? 'Found by an automatic check; TO BE COMPLETED BY A PERSON, who also decides whether this does not support the criterion at all:'
    : 'TO BE EVALUATED BY A PERSON. An automatic check has these doubts:';
  const notes = [head, ...titles, ...more].join('\n');
  return component(id, 'web', isFailed ? 'partially-supports' : 'not-evaluated', notes);
}

function component(num: string, name: 'web' | 'none', level: Level, notes: string): object {
  return { num, components: [{ name, adherence: { level, notes } }] };
}

function numbered(prefix: string, count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) =>
    component(`${prefix}.${index + 1}`, 'none', 'not-evaluated', NO_RULE),
  );
}

function supportCriteria(): readonly object[] {
  return ['602.2', '602.3', '602.4', '603.2', '603.3'].map((num) =>
    component(num, 'none', 'not-evaluated', NO_RULE),
  );
}

function siteOf({ pages, failures }: CheckReport): string {
  const url = pages[0]?.url ?? failures[0]?.url ?? '';
  return URL.canParse(url) ? new URL(url).host || 'Portal' : 'Portal';
}
