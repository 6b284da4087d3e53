import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { allCriteria } from './all-criteria.ts';
import { CATALOG, toOpenAcr } from './openacr.ts';
import { SAMPLE } from './test-sample.ts';
import { describeWithSchemas, readSchema } from './test-schemas.ts';

interface Acr {
  author: object;
  chapters: Record<string, Chapter>;
}
interface Chapter {
  disabled?: boolean;
  criteria?: {
    num: string;
    components: { name: string; adherence: { level: string; notes: string } }[];
  }[];
}
interface Catalog {
  chapters: { id: string; criteria?: { id: string; components: string[] }[] }[];
  terms: { id: string }[];
}

const read = (text: string): Acr => parse(text) as Acr;
const AAA = { ...SAMPLE, level: 'AAA' as const };

function faultsOf(acr: Acr, catalog: Catalog): string[] {
  return Object.entries(acr.chapters).flatMap(([id, { criteria = [] }]) => {
    const chapter = catalog.chapters.find((each) => each.id === id);
    if (!chapter) return [`no chapter ${id}`];
    return criteria.flatMap(({ num, components }) => {
      const criterion = chapter.criteria?.find((each) => each.id === num);
      if (!criterion) return [`no criterion ${num}`];
      return components.flatMap(({ name, adherence: { level } }) => [
        ...(criterion.components.includes(name) ? [] : [`${num} has no ${name}`]),
        ...(catalog.terms.some((term) => term.id === level) ? [] : [`no term ${level}`]),
      ]);
    });
  });
}

describeWithSchemas('OpenACR', () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(
    JSON.parse(readSchema('openacr/openacr-0.1.0.json')) as object,
  );
  const catalog = parse(readSchema(`openacr/${CATALOG}.yaml`)) as Catalog;

  it.each([
    ['level AA', SAMPLE],
    ['level AAA', AAA],
  ])(
    'is valid for %s, with chapters, numbers, components and terms of the catalogue',
    (_, report) => {
      const acr = read(toOpenAcr(report));
      validate(acr);
      expect(validate.errors ?? []).toEqual([]);
      expect(faultsOf(acr, catalog)).toEqual([]);
    },
  );

  it('lists every criterion of the catalogue in the chapters of WCAG', () => {
    const { chapters } = read(toOpenAcr(AAA));
    for (const id of ['a', 'aa', 'aaa'].map((level) => `success_criteria_level_${level}`)) {
      const wanted = catalog.chapters.find((each) => each.id === id)?.criteria;
      expect(chapters[id]?.criteria?.map(({ num }) => num)).toEqual(wanted?.map((each) => each.id));
    }
    for (const id of [
      'functional_performance_criteria',
      'support_documentation_and_services',
      'en_301_549_functional_performance',
    ]) {
      const wanted = catalog.chapters.find((each) => each.id === id)?.criteria;
      expect(chapters[id]?.criteria?.map(({ num }) => num)).toEqual(wanted?.map((each) => each.id));
    }
  });

  it('is refused without an author, or with what the catalogue lacks', () => {
    const acr = read(toOpenAcr(SAMPLE));
    delete (acr as Partial<Acr>).author;
    expect(validate(acr)).toBe(false);
    const [first] = acr.chapters['success_criteria_level_a']?.criteria ?? [];
    if (first) first.num = '1.1.9';
    expect(faultsOf(acr, catalog)).toEqual(['no criterion 1.1.9']);
    const bad = parse(readSchema('openacr/examples/invalid-terms.yaml')) as Acr;
    expect(faultsOf(bad, catalog)).toContain('no term does not support');
  });
});

const levelsOf = (acr: Acr): string[] =>
  Object.values(acr.chapters).flatMap(({ criteria = [] }) =>
    criteria.flatMap(({ components }) => components.map(({ adherence }) => adherence.level)),
  );

it('never says that a criterion is supported', () => {
  const levels = new Set(
    [SAMPLE, AAA, { ...SAMPLE, pages: [] }].flatMap((report) => levelsOf(read(toOpenAcr(report)))),
  );
  expect([...levels].sort()).toEqual(['not-evaluated', 'partially-supports']);
});

it('counts errors, not doubts and not what was dismissed', () => {
  const { chapters } = read(toOpenAcr(SAMPLE));
  const all = Object.values(chapters).flatMap(({ criteria = [] }) => criteria);
  const partly = all.filter(
    ({ components }) => components[0]?.adherence.level === 'partially-supports',
  );
  expect(partly.map(({ num }) => num)).toEqual(['1.1.1', '2.4.2', '2.5.8']);
  const doubt = all.find(({ num }) => num === '2.4.4')?.components[0]?.adherence;
  expect(doubt?.notes).toMatch(
    /^TO BE EVALUATED BY A PERSON.*Link text says nothing: 1 place on 1 page/s,
  );
});

it('marks every row for a person', () => {
  for (const { notes } of Object.values(read(toOpenAcr(SAMPLE)).chapters).flatMap(
    ({ criteria = [] }) =>
      criteria.flatMap(({ components }) => components.map(({ adherence }) => adherence)),
  )) {
    expect(notes).toMatch(/TO BE (EVALUATED|COMPLETED) BY A PERSON/);
  }
});

it('knows all 87 criteria of WCAG 2.2, with the one that was taken out', () => {
  const numbers = allCriteria('AAA').map(({ id }) => id);
  expect(numbers).toHaveLength(87);
  expect(new Set(numbers).size).toBe(87);
});
