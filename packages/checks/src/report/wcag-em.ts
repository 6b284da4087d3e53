import { slugOf } from '../contract/criteria.ts';
import { aboutRule } from '../words/about-rule.ts';
import { allCriteria, type ListedCriterion } from './all-criteria.ts';
import type { CheckReport } from './check-report.ts';
import { groupByRule, openFindings, type Located, type RuleGroup } from './count.ts';
import { notCheckedSentences } from './not-checked.ts';
import { plural } from './text.ts';

/** As the report tool of W3C writes it (version 3 of its context, WCAG 2.1). */
const CONTEXT = {
  '@vocab': 'http://www.w3.org/TR/WCAG-EM/#',
  reporter: 'https://github.com/w3c/wcag-em-report-tool/',
  wcagem: 'http://www.w3.org/TR/WCAG-EM/#',
  WCAG2: 'http://www.w3.org/TR/WCAG21/#',
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  wai: 'http://www.w3.org/WAI/',
  sch: 'http://schema.org/',
  Evaluation: 'wcagem:Evaluation',
  EvaluationScope: 'wcagem:EvaluationScope',
  TestSubject: 'earl:TestSubject',
  WebSite: 'sch:WebSite',
  Sample: 'wcagem:Sample',
  WebPage: 'sch:WebPage',
  Technology: 'WCAG2:dfn-technologies',
  Assertion: 'earl:Assertion',
  Assertor: 'earl:Assertor',
  TestResult: 'earl:TestResult',
  title: 'dct:title',
  summary: 'dct:summary',
  creator: { '@id': 'dct:creator', '@type': '@id' },
  date: 'dct:date',
  commissioner: 'wcagem:commissioner',
  reliedUponTechnology: 'WCAG2:dfn-relied-upon',
  evaluationScope: 'step1',
  commonPages: 'step2a',
  essentialFunctionality: 'step2b',
  pageTypeVariety: 'step2c',
  otherRelevantPages: 'step2e',
  structuredSample: 'step3a',
  randomSample: 'step3b',
  auditResult: 'step4',
  specifics: 'step5b',
  publisher: { '@id': 'dct:publisher', '@type': '@id' },
  conformanceTarget: { '@id': 'step1b', '@type': '@id' },
  accessibilitySupportBaseline: 'step1c',
  additionalEvalRequirement: 'step1d',
  website: 'WCAG2:dfn-set-of-web-pages',
  siteScope: 'step1a',
  siteName: 'sch:name',
  webpage: 'WCAG2:dfn-web-page-s',
  description: 'dct:description',
  source: { '@id': 'dct:source', '@type': '@id' },
  tested: 'reporter:blob/master/docs/EARL%2BJSON-LD.md#tested',
  test: { '@id': 'earl:test', '@type': '@id' },
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  subject: { '@id': 'earl:subject', '@type': '@id' },
  result: 'earl:result',
  mode: { '@id': 'earl:mode', '@type': '@id' },
  hasPart: 'dct:hasPart',
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  id: '@id',
  type: '@type',
  lang: '@language',
} as const;

const SITE = '_:website';
const EVALUATOR = '_:evaluator';
const TODO = 'To be filled in by the evaluator.';
/** The one criterion that WCAG 2.1 calls by another name than 2.2. */
const OLD_SLUGS: Readonly<Record<string, string>> = { '2.5.5': 'target-size' };

/**
 * An evaluation to go on with in W3C's WCAG-EM report tool: scope, sample, and what was found for each
 * criterion. A criterion with an error failed; everything else is untested, for a person to judge.
 * The tool knows WCAG 2.1, so findings for criteria of 2.2 stand in the specifics.
 */
export function toWcagEm(report: CheckReport): string {
  const [first] = report.pages;
  const site = first ? originOf(first.url) : '';
  const open = openFindings(report);
  const evaluation = {
    '@context': CONTEXT,
    type: 'Evaluation',
    lang: 'en',
    id: '_:evaluation',
    title: `Draft from an automatic check of ${site}`,
    summary: `${TODO} An automatic check of ${plural(report.pages.length, 'page')} found ${plural(open.length, 'possible problem')}. It cannot show that a criterion is met.`,
    creator: EVALUATOR,
    date: report.startedAt.slice(0, 10),
    commissioner: TODO,
    evaluationScope: {
      type: 'EvaluationScope',
      conformanceTarget: `wai:WCAG2${report.level}-Conformance`,
      accessibilitySupportBaseline: TODO,
      additionalEvalRequirement: '',
      website: { type: ['TestSubject', 'WebSite'], id: SITE, siteName: site, siteScope: TODO },
    },
    commonPages: TODO,
    essentialFunctionality: TODO,
    pageTypeVariety: TODO,
    otherRelevantPages: '',
    reliedUponTechnology: [
      { type: 'Technology', title: 'HTML', id: 'https://html.spec.whatwg.org/' },
      { type: 'Technology', title: 'CSS', id: 'https://www.w3.org/Style/CSS/specs/' },
    ],
    structuredSample: {
      type: 'Sample',
      webpage: report.pages.map(({ url, title }, index) => ({
        type: ['TestSubject', 'WebPage'],
        id: pageId(index),
        title,
        description: url,
        source: url,
        tested: false,
      })),
    },
    randomSample: { type: 'Sample', webpage: [] },
    auditResult: allCriteria(report.level)
      .filter(({ since }) => since !== '2.2')
      .map((each) => resultOf(each, report, open)),
    specifics: specificsOf(report, open),
  };
  const evaluator = {
    '@context': { '@vocab': 'http://xmlns.com/foaf/0.1/', id: '@id', type: '@type' },
    id: EVALUATOR,
    type: 'Person',
    name: TODO,
  };
  return `${JSON.stringify({ '@graph': [evaluation, evaluator] }, null, 2)}\n`;
}

function resultOf(each: ListedCriterion, report: CheckReport, open: readonly Located[]): object {
  const { id, known } = each;
  const test = `WCAG2:${OLD_SLUGS[id] ?? slugOf(each)}`;
  const own = open.filter(({ finding }) => known !== null && finding.wcag.includes(known));
  const parts = report.pages.flatMap((page, index) => {
    const here = own.filter((located) => located.page === page);
    return here.length > 0 ? [assertion(test, pageId(index), groupByRule(report, here))] : [];
  });
  return { ...assertion(test, SITE, groupByRule(report, own)), hasPart: parts };
}

function assertion(test: string, subject: string, groups: readonly RuleGroup[]): object {
  const isFailed = groups.some(({ level }) => level === 'error');
  return {
    type: 'Assertion',
    test,
    assertedBy: EVALUATOR,
    subject,
    result: {
      type: 'TestResult',
      outcome: isFailed ? 'earl:failed' : 'earl:untested',
      description: groups.map(lineOf).join('\n'),
    },
    mode: 'earl:automatic',
  };
}

function lineOf({ rule, help, counts, findings }: RuleGroup): string {
  const sure = counts.error > 0 ? '' : 'To be judged by a person: ';
  return `${sure}${aboutRule(rule, help).title} (${plural(findings.length, 'place')}).`;
}

function specificsOf(report: CheckReport, open: readonly Located[]): string {
  const { name, version, axe, browser } = report.tool;
  const newer = allCriteria(report.level).filter(({ since }) => since === '2.2');
  const inNewer = newer.flatMap(({ id, known, name: title }) => {
    const found = open.filter(({ finding }) => known !== null && finding.wcag.includes(known));
    return groupByRule(report, found).map((group) => `WCAG 2.2, ${id} ${title}: ${lineOf(group)}`);
  });
  return [
    `Made by ${name} ${version} with axe-core ${axe} in ${browser}.`,
    ...inNewer,
    'Not checked:',
    ...notCheckedSentences(report).map((line) => `- ${line}`),
  ].join('\n');
}

function pageId(index: number): string {
  return `_:page_${index}`;
}

function originOf(url: string): string {
  return URL.canParse(url) && /^https?:/.test(url) ? new URL(url).origin : url;
}
