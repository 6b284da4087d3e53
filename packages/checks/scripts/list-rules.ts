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
const PLACES = ['first', 'later', 'closer', 'trial', 'driven'] as const;
type Place = (typeof PLACES)[number];

/** What is most often wrong, told by little code. */
const FIRST_TOPICS: readonly string[] = ['links', 'structure'];

const SAYS: Readonly<Record<Place, string>> = {
  first: 'Rules that the panel begins with, while the others load.',
  later: 'All other rules that read a page as it stands.',
  closer: 'Rules of less weight that read a page as it stands: the panel runs them when staff ask.',
  trial: 'Rules about a walk with the focus through the page, which staff start in the panel.',
  driven:
    'Rules that the panel does without: they need a driven browser, other pages or the page as it was sent.',
};

const SAYS_PAGE = 'Rules that the panel runs by itself: they read a page as it stands.';
const SAYS_READING = 'All rules that read a page as it stands.';

/** The lines of each file of rules, by its path in src. */
export async function ruleFiles(source: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rules = await readRules(`${source}rules`);
  const byPlace = (place: Place): readonly Listed[] =>
    rules.filter((each) => placeOf(each) === place);
  return new Map([
    ...PLACES.map(
      (place) => [`rules/${place}.generated.ts`, ruleList(place, byPlace(place))] as const,
    ),
    ['rules/page.generated.ts', together('PAGE', ['first', 'later'], SAYS_PAGE)],
    ['rules/reading.generated.ts', together('READING', ['first', 'later', 'closer'], SAYS_READING)],
    ['rules/all.generated.ts', together('ALL', PLACES, 'All rules of ours.')],
    [
      'rules/elsewhere.generated.ts',
      elsewhere(rules.filter((each) => !['first', 'later'].includes(placeOf(each)))),
    ],
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

function placeOf({ folder, rule: { needs = [], isMinor } }: Listed): Place {
  if (needs.some((need) => need !== 'listeners')) {
    return needs.includes('focus') && !isMinor ? 'trial' : 'driven';
  }
  if (isMinor) return 'closer';
  return FIRST_TOPICS.includes(path.dirname(folder)) ? 'first' : 'later';
}

function ruleList(place: Place, rules: readonly Listed[]): readonly string[] {
  return [
    `import type { Rule } from '../contract/types.ts';`,
    ...rules.map(({ folder, name }) => `import { rule as ${name} } from './${folder}/rule.ts';`),
    '',
    `/** ${SAYS[place]} */`,
    `export const ${place.toUpperCase()}_RULES: readonly Rule[] = [${names(rules)}];`,
    ...(place === 'closer' ? AFTER_LATER : []),
  ];
}

/** Whoever looks closer has loaded those: said so, bundlers make no third file of what both share. */
const AFTER_LATER = [
  '// They load after these, and share with them.',
  `export { LATER_RULES } from './later.generated.ts';`,
];

function together(name: string, places: readonly Place[], says: string): readonly string[] {
  const lists = places.map((place) => `${place.toUpperCase()}_RULES`);
  return [
    `import type { Rule } from '../contract/types.ts';`,
    ...places.map((place, at) => `import { ${lists[at] ?? ''} } from './${place}.generated.ts';`),
    '',
    `/** ${says} */`,
    `export const ${name}_RULES: readonly Rule[] = [${lists.map((list) => `...${list}`).join(', ')}];`,
  ];
}

/** By reason, since many share one. */
function elsewhere(rules: readonly Listed[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const listed of rules) {
    const { needs = [], id } = listed.rule;
    const reason =
      placeOf(listed) === 'closer' ? 'left to “Look closer”' : `not measured: ${needs.join(', ')}`;
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
