import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromRoot, repositoryRoot } from '../run/repository.ts';
import { writeTree, type TreeNode } from './accessibility-tree.ts';
import { buildConformanceDocs, REPORT } from './conformance-docs.ts';
import { judgedCriteria, STATED } from './criteria.ts';
import { CATALOG } from './openacr.ts';

interface Report {
  readonly chapters: Readonly<
    Record<
      string,
      { readonly criteria?: readonly { num: string; components: readonly Component[] }[] }
    >
  >;
}
interface Component {
  readonly name: string;
  readonly adherence: { readonly level: string; readonly notes: string };
}
interface Catalog {
  readonly chapters: readonly { id: string; criteria?: readonly { id: string }[] }[];
  readonly terms: readonly { id: string }[];
}

const judged = judgedCriteria();
const files = await buildConformanceDocs();
const report = parse(files.get(REPORT) ?? '') as Report;

describe('what is said of WCAG 2.2', () => {
  it('is said of the 55 criteria of levels A and AA, and of nothing else', () => {
    expect(judged).toHaveLength(55);
    expect([...STATED].sort()).toEqual(judged.map(({ criterion }) => criterion.id).sort());
  });

  it('names tests that are there', () => {
    const named = [...new Set(judged.flatMap(({ statement }) => statement.tests))];
    expect(named.filter((file) => !existsSync(fromRoot(file)))).toEqual([]);
  });

  it('never says "supports" without a test, nor less than that without a reason', () => {
    for (const { criterion, statement } of judged) {
      const { term, tests, open } = statement;
      if (term === 'supports') expect(tests, criterion.id).not.toEqual([]);
      else if (term !== 'not-applicable') expect(open, criterion.id).toBeTruthy();
    }
  });

  it('says in the report, wherever it says "supports", that no real screen reader was run', () => {
    const all = Object.values(report.chapters).flatMap(({ criteria = [] }) =>
      criteria.flatMap(({ components }) => components.map(({ adherence }) => adherence)),
    );
    const supported = all.filter(({ level }) => level === 'supports');
    expect(supported.length).toBeGreaterThan(0);
    for (const { notes } of supported) expect(notes).toMatch(/Tests: .*no real screen reader/s);
  });

  it('is in the documents as it is in the code', () => {
    for (const [file, text] of files)
      expect(readFileSync(fromRoot(file), 'utf8'), 'run npm run conformance:docs').toBe(text);
  });
});

const schemas = path.resolve(
  process.env['HANDRAIL_A11Y_SCHEMAS'] ?? path.join(repositoryRoot, '../shared/data/a11y/schemas'),
);
const hasSchemas = existsSync(path.join(schemas, 'openacr'));
if (!hasSchemas) console.warn(`SKIPPED: OpenACR against its schema. It is not in ${schemas}`);

describe.skipIf(!hasSchemas)('the OpenACR of Handrail', () => {
  const read = (file: string): string => readFileSync(path.join(schemas, 'openacr', file), 'utf8');

  it('is valid', () => {
    const schema = JSON.parse(read('openacr-0.1.0.json')) as object;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has the chapters, criteria and terms of the catalogue', () => {
    const catalog = parse(read(`${CATALOG}.yaml`)) as Catalog;
    const terms = catalog.terms.map(({ id }) => id);
    for (const [id, { criteria = [] }] of Object.entries(report.chapters)) {
      const chapter = catalog.chapters.find((each) => each.id === id);
      expect(chapter, id).toBeDefined();
      for (const { components } of criteria)
        for (const { adherence } of components) expect(terms).toContain(adherence.level);
      if (/level_aa?$/.test(id))
        expect(criteria.map(({ num }) => num)).toEqual(chapter?.criteria?.map((each) => each.id));
    }
  });
});

it('an accessibility tree is written as text, without boxes and said-twice texts', () => {
  const node = (nodeId: string, role: string, more: Partial<TreeNode> = {}): TreeNode => ({
    nodeId,
    ignored: false,
    role: { value: role },
    ...more,
  });
  const named = (value: string): Partial<TreeNode> => ({ name: { value } });
  const tree = writeTree([
    node('1', 'RootWebArea', { ...named('Page'), childIds: ['2'] }),
    node('2', 'generic', { childIds: ['3', '5', '7'] }),
    node('3', 'button', {
      ...named('Help'),
      childIds: ['4'],
      properties: [{ name: 'expanded', value: { value: false } }],
    }),
    node('4', 'StaticText', named('Help')),
    node('5', 'radiogroup', {
      ...named('Who pays?'),
      description: { value: 'Choose one.' },
      childIds: ['6'],
      properties: [
        { name: 'invalid', value: { value: 'true' } },
        { name: 'required', value: { value: true } },
      ],
    }),
    node('6', 'radio', {
      ...named('I do'),
      properties: [{ name: 'checked', value: { value: 'false' } }],
    }),
    node('7', 'StaticText', { ...named('hidden'), ignored: true }),
  ]);
  expect(tree.split('\n')).toEqual([
    'button "Help" expanded=false',
    'radiogroup "Who pays?" invalid required description="Choose one."',
    '  radio "I do" checked=false',
  ]);
});
