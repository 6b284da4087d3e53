import { expect, it } from 'vitest';
import { toEarl } from './earl.ts';
import { expand, toQuads, type Node } from './test-jsonld.ts';
import { SAMPLE } from './test-sample.ts';
import { describeWithSchemas, readSchema } from './test-schemas.ts';

const EARL = 'http://www.w3.org/ns/earl#';
const OUTCOMES = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'].map(
  (name) => EARL + name,
);

type Document = Record<string, unknown> & { '@graph': Record<string, unknown>[] };

const read = (text: string): Document => JSON.parse(text) as Document;
const assertionsOf = (graph: readonly Node[]): Node[] =>
  graph.flatMap((node) => node['@reverse']?.[`${EARL}subject`] ?? []);

/** What EARL 1.0 asks of each assertion; its schema says it in prose. */
function faultsOf(graph: readonly Node[]): string[] {
  const ids = new Set(graph.map((node) => node['@id']));
  return assertionsOf(graph).flatMap((node) => {
    const first = (of: Node | undefined, term: string) => (of?.[term] as Node[] | undefined)?.[0];
    const outcome = first(first(node, `${EARL}result`), `${EARL}outcome`)?.['@id'] ?? 'none';
    return [
      ...(node['@type']?.includes(`${EARL}Assertion`) ? [] : ['no assertion']),
      ...(OUTCOMES.includes(outcome) ? [] : [`outcome ${outcome}`]),
      ...(ids.has(first(node, `${EARL}assertedBy`)?.['@id']) ? [] : ['asserted by nobody']),
      ...(first(node, `${EARL}mode`)?.['@id'] === `${EARL}automatic` ? [] : ['another mode']),
      ...(first(node, `${EARL}test`)?.['@type']?.includes(`${EARL}TestCase`) ? [] : ['no test']),
    ];
  });
}

it('has the shape of EARL, and needs nothing from the network', async () => {
  const graph = await expand(read(toEarl(SAMPLE)));
  expect(assertionsOf(graph)).toHaveLength(11);
  expect(faultsOf(graph)).toEqual([]);
  const subjects = graph.filter((node) => node['@type']?.includes(`${EARL}TestSubject`));
  expect(subjects).toHaveLength(3);
});

it('would be caught with another outcome, without an assertor or without a test', async () => {
  const bad = toEarl(SAMPLE)
    .replace('"earl:failed"', '"earl:broken"')
    .replace('"assertedBy": "_:handrail"', '"assertedBy": "_:nobody"')
    .replace('"@type": "TestCase"', '"@type": "Test"');
  expect(faultsOf(await expand(read(bad)))).toEqual([
    `outcome ${EARL}broken`,
    'asserted by nobody',
    'no test',
  ]);
});

it('says of nothing that it passed', async () => {
  const text = JSON.stringify(await expand(read(toEarl(SAMPLE))));
  expect(text).not.toContain(`${EARL}passed`);
  for (const outcome of ['failed', 'cantTell', 'untested']) expect(text).toContain(EARL + outcome);
});

it('gives RDF with criteria by their addresses', async () => {
  const rdf = await toQuads(read(toEarl(SAMPLE)));
  expect(rdf).toContain(
    '<http://purl.org/dc/terms/isPartOf> <http://www.w3.org/TR/WCAG22/#non-text-content>',
  );
  expect(rdf).toContain('"main > img"^^<http://www.w3.org/2009/pointers#CSSSelectorPointer>');
});

describeWithSchemas('EARL', () => {
  it('means the same with the context that W3C publishes for ACT', async () => {
    const document = read(toEarl(SAMPLE));
    const { '@context': published } = JSON.parse(readSchema('earl/earl-context.json')) as Document;
    const theirs = await expand({ ...document, '@context': published });
    expect(theirs).toEqual(await expand(document));
    expect(await expand({ ...document, '@context': { '@vocab': EARL } })).not.toEqual(theirs);
  });
});
