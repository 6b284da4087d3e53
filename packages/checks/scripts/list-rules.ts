/** Lists of all rules, of their words and of their examples, from their folders. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../src/contract/types.ts';

/** A rule's folder below src/rules, its name in the lists, and the rule itself. */
interface Listed {
  readonly folder: string;
  readonly name: string;
  readonly rule: Rule;
}

/** Where a rule runs, and so which file of rules it is loaded with. */
const PLACES = ['page', 'trial', 'driven'] as const;
type Place = (typeof PLACES)[number];

const SAYS: Readonly<Record<Place, string>> = {
  page: 'Rules that read a page as it stands: what the panel loads.',
  trial: 'Rules about a walk with the focus through the page, which staff start in the panel.',
  driven:
    'Rules that the panel does without: they need a driven browser, other pages or the page as it was sent, or matter less.',
};

/** The lines of each file of rules, by its path in src. */
export async function ruleFiles(source: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rules = await readRules(`${source}rules`);
  const byPlace = (place: Place): readonly Listed[] =>
    rules.filter(({ rule }) => placeOf(rule) === place);
  return new Map([
    ...PLACES.map(
      (place) => [`rules/${place}.generated.ts`, ruleList(place, byPlace(place))] as const,
    ),
    ['rules/all.generated.ts', allRules()],
    ['rules/elsewhere.generated.ts', elsewhere([...byPlace('trial'), ...byPlace('driven')])],
    ['rules/about.generated.ts', record('about', 'About', rules)],
    ['rules/examples.generated.ts', record('examples', 'Examples', rules)],
  ]);
}

async function readRules(folder: string): Promise<readonly Listed[]> {
  const folders = globSync('*/*/rule.ts', { cwd: folder })
    .map((file) => path.dirname(file).split(path.sep).join('/'))
    .sort();
  return Promise.all(
    folders.map(async (each) => {
      const file = pathToFileURL(path.join(folder, each, 'rule.ts')).href;
      const { rule } = (await import(file)) as { rule: Rule };
      return { folder: each, name: camelCase(path.basename(each)), rule };
    }),
  );
}

function placeOf({ needs = [], isMinor }: Rule): Place {
  if (isMinor) return 'driven';
  if (needs.includes('focus')) return 'trial';
  return needs.every((need) => need === 'listeners') ? 'page' : 'driven';
}

function ruleList(place: Place, rules: readonly Listed[]): readonly string[] {
  return [
    `import type { Rule } from '../contract/types.ts';`,
    ...rules.map(({ folder, name }) => `import { rule as ${name} } from './${folder}/rule.ts';`),
    '',
    `/** ${SAYS[place]} */`,
    `export const ${place.toUpperCase()}_RULES: readonly Rule[] = [${names(rules)}];`,
  ];
}

function allRules(): readonly string[] {
  return [
    `import type { Rule } from '../contract/types.ts';`,
    ...PLACES.map(
      (place) => `import { ${place.toUpperCase()}_RULES } from './${place}.generated.ts';`,
    ),
    '',
    '/** All rules of ours. */',
    `export const ALL_RULES: readonly Rule[] = [${PLACES.map((place) => `...${place.toUpperCase()}_RULES`).join(', ')}];`,
  ];
}

/** By reason, since many share one. */
function elsewhere(rules: readonly Listed[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule } of rules) {
    const { isMinor, needs = [], id } = rule;
    const reason = isMinor ? 'left to handrail check' : `not measured: ${needs.join(', ')}`;
    byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  }
  return [
    '/** Ids of the rules that the panel does not run by itself, by the reason. */',
    `export const ELSEWHERE: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(byReason))};`,
  ];
}

function record(
  part: 'about' | 'examples',
  type: string,
  rules: readonly Listed[],
): readonly string[] {
  return [
    `import type { ${type} } from '../contract/types.ts';`,
    ...rules.map(
      ({ folder, name }) => `import { ${part} as ${name} } from './${folder}/${part}.ts';`,
    ),
    '',
    `export const ALL_${part.toUpperCase()}: Readonly<Record<string, ${type}>> = {${rules
      .map(({ folder, name }) => `'${path.basename(folder)}': ${name}`)
      .join(', ')}};`,
  ];
}

function names(rules: readonly Listed[]): string {
  return rules.map(({ name }) => name).join(', ');
}

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
