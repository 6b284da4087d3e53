import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { expand } from './test-jsonld.ts';
import { SAMPLE } from './test-sample.ts';
import { describeWithSchemas, readSchema } from './test-schemas.ts';
import { toWcagEm } from './wcag-em.ts';

interface Evaluation {
  '@context': Record<string, unknown>;
  auditResult: Assertion[];
  structuredSample: { webpage: { id: string; source: string }[] };
  specifics: string;
  evaluationScope: { website: { id: string } };
}
interface Assertion {
  test: string;
  subject: string;
  result: { outcome: string; description: string };
  hasPart: Assertion[];
}
interface Spec {
  principles: {
    guidelines: {
      successcriteria: { id: string; num: string; versions: string[]; level: string }[];
    }[];
  }[];
}

const evaluationOf = (text: string): Evaluation =>
  (JSON.parse(text) as { '@graph': [Evaluation] })['@graph'][0];
const evaluation = evaluationOf(toWcagEm(SAMPLE));

/** What the tool needs to show an assertion, by its description of the data. */
function faultsOf({ auditResult, structuredSample, evaluationScope }: Evaluation): string[] {
  const pages = new Set(structuredSample.webpage.map(({ id }) => id));
  return auditResult.flatMap(({ test, subject, hasPart, result }) => [
    ...(subject === evaluationScope.website.id ? [] : [`${test} is about ${subject}`]),
    ...(/^earl:(failed|untested)$/.test(result.outcome) ? [] : [`${test}: ${result.outcome}`]),
    ...hasPart.flatMap((part) => [
      ...(part.test === test ? [] : [`${part.test} in ${test}`]),
      ...(pages.has(part.subject) ? [] : [`no page ${part.subject}`]),
    ]),
  ]);
}

it('has each page in the sample, and each assertion about the site or one of them', () => {
  expect(evaluation.structuredSample.webpage.map(({ source }) => source)).toEqual(
    SAMPLE.pages.map(({ url }) => url),
  );
  expect(faultsOf(evaluation)).toEqual([]);
  const bad = evaluationOf(toWcagEm(SAMPLE).replaceAll('"_:page_1"', '"_:page_9"'));
  bad.structuredSample.webpage.pop();
  expect(faultsOf(bad)).not.toEqual([]);
});

it('fails a criterion with an error, on the pages that have one, and passes none', () => {
  const failed = evaluation.auditResult.filter(({ result }) => result.outcome === 'earl:failed');
  expect(failed.map(({ test }) => test)).toEqual(['WCAG2:non-text-content', 'WCAG2:page-titled']);
  expect(failed[0]?.hasPart.map(({ subject }) => subject)).toEqual(['_:page_0', '_:page_1']);
  expect(failed[1]?.hasPart.map(({ subject }) => subject)).toEqual(['_:page_1']);
  const doubt = evaluation.auditResult.find(({ test }) => test === 'WCAG2:contrast-minimum');
  expect(doubt?.result).toMatchObject({
    outcome: 'earl:untested',
    description: expect.stringMatching(/^To be judged by a person: Text is too faint/) as string,
  });
  expect(toWcagEm(SAMPLE)).not.toContain('earl:passed');
});

it('tells of WCAG 2.2 in the specifics, which the tool does not know', () => {
  expect(evaluation.specifics).toContain('WCAG 2.2, 2.5.8 Target Size (Minimum): Target is small');
});

describeWithSchemas('WCAG-EM', () => {
  it.each(['A', 'AA', 'AAA'] as const)(
    'names the criteria of level %s as the tool does',
    (level) => {
      const spec = JSON.parse(readSchema('earl/wcag2-en.json')) as Spec;
      const depth = ['A', 'AA', 'AAA'].indexOf(level);
      const wanted = spec.principles
        .flatMap(({ guidelines }) => guidelines.flatMap(({ successcriteria }) => successcriteria))
        .filter((each) => ['A', 'AA', 'AAA'].indexOf(each.level) <= depth)
        .map(({ id }) => id);
      const { auditResult } = evaluationOf(toWcagEm({ ...SAMPLE, level }));
      expect(auditResult.map(({ test }) => test)).toEqual(wanted);
    },
  );

  it('has the context of the tool, and expands to its terms', async () => {
    let context: unknown;
    const angular = {
      module: () => angular,
      constant: (_: string, value: unknown) => (context = value),
    };
    runInNewContext(readSchema('earl/evalContextV3.js'), { angular });
    expect(evaluation['@context']).toEqual(context);
    const [node] = await expand(evaluation);
    expect(Object.keys(node ?? {})).toContain('http://www.w3.org/TR/WCAG-EM/#step4');
    expect(JSON.stringify(node)).toContain('http://www.w3.org/TR/WCAG21/#non-text-content');
  });
});
