/**
 * Writes a page for each rule of ours, and their index, into docs/rules: `npm run checks:docs`. All
 * of it is taken from the rule's own folder, so that what is said and what is done cannot differ.
 */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { criterion, type CriterionId } from '../src/contract/criteria.ts';
import { TOPICS, type Need, type Rule, type Topic } from '../src/contract/types.ts';
import { GROUP_WORDS, LEVEL_WORDS, titleOf, understandingUrl } from '../src/report/index.ts';
import { ALL_ABOUT } from '../src/rules/about.generated.ts';
import { ALL_RULES } from '../src/rules/all.generated.ts';
import { ALL_EXAMPLES } from '../src/rules/examples.generated.ts';

export const rulesFolder = fileURLToPath(new URL('../../../docs/rules', import.meta.url));
const rulesSource = fileURLToPath(new URL('../src/rules', import.meta.url));

const TOPIC_WORDS: Readonly<Record<Topic, string>> = {
  content: 'Content',
  text: 'How text looks',
  language: 'Language',
  structure: 'Headings and parts of the page',
  tables: 'Tables',
  images: 'Images',
  media: 'Sound and film',
  links: 'Links',
  buttons: 'Buttons',
  forms: 'Forms',
  keyboard: 'Keyboard',
  focus: 'Focus, tried out',
  pointer: 'Pointer',
  motion: 'Motion and time',
  colour: 'Colour',
  layout: 'Layout, zoom and reflow',
  frames: 'Frames',
  code: 'Code',
  site: 'The site as a whole',
};
const NEED_WORDS: Readonly<Record<Need, string>> = {
  listeners: 'what scripts listen to, recorded from the start of the page',
  focus: 'pressing Tab through the page',
  reflow: 'a window of 320 pixels',
  spacing: 'wider text spacing',
  zoom: 'text at 200 percent',
  backdrops: 'pictures of what lies behind texts',
  hover: 'moving the pointer over controls',
  dialogs: 'opening dialogs',
  changes: 'changing controls',
  presses: 'pressing buttons',
  typing: 'typing into fields',
  sends: 'trying to send forms, of which nothing leaves the page',
  motion: 'watching the page for a while',
  pages: 'other pages of the site',
  source: 'the page as its server sent it',
};
/** The folder that each rule stands in. */
const TOPIC_OF: ReadonlyMap<string, Topic> = new Map(
  TOPICS.flatMap((topic) =>
    globSync(`${topic}/*/rule.ts`, { cwd: rulesSource }).map(
      (file) => [path.basename(path.dirname(file)), topic] as const,
    ),
  ),
);
const NOTE = '<!-- Written by packages/checks/scripts/build-docs.ts (npm run checks:docs). -->';

/** The content of each file, by its name in docs/rules. */
export async function buildDocs(): Promise<ReadonlyMap<string, string>> {
  const files = new Map([['README.md', index()]]);
  for (const rule of ALL_RULES) files.set(`${rule.id}.md`, rulePage(rule));
  for (const [file, text] of files) files.set(file, await format(text));
  return files;
}

async function format(text: string): Promise<string> {
  const options = await prettier.resolveConfig(path.join(rulesFolder, 'README.md'));
  return prettier.format(text, {
    ...options,
    parser: 'markdown',
    embeddedLanguageFormatting: 'off',
  });
}

function rulePage(rule: Rule): string {
  const { id, level, wcag, needs = [], isMinor } = rule;
  const about = ALL_ABOUT[id];
  if (!about) throw new Error(`${id} has no words.`);
  const { title, affects = [], why, mend, before, after, question } = about;
  const topic = TOPIC_WORDS[topicOf(id)];
  const { fails = [], passes = [] } = ALL_EXAMPLES[id] ?? {};
  return [
    NOTE,
    `# ${escape(title)}`,
    [
      `- **Rule:** \`${id}\``,
      `- **Level:** ${LEVEL_WORDS[level].toLowerCase()}${level === 'error' ? ', where it is certain' : ''}`,
      `- **Affects:** ${affects.map((group) => GROUP_WORDS[group]).join(', ')}`,
      ...standards(wcag),
      ...(isMinor
        ? ['- **Runs:** with `handrail check`, and in the panel after “Look closer”']
        : []),
      ...(needs.length > 0
        ? [
            `- **Needs:** ${needs.map((need) => NEED_WORDS[need]).join('; ')}. Without it, the rule is listed as not checked.`,
          ]
        : []),
    ].join('\n'),
    '## Why it matters',
    escape(why),
    '## What to do',
    escape(mend.replace(/\{(\w+)\}/g, '…')),
    ...(before !== undefined ? ['Before:', code(before)] : []),
    ...(after !== undefined ? ['After:', code(after)] : []),
    ...(question === undefined
      ? []
      : [`Where a person has to judge, it asks: ${escape(question.replace(/\{(\w+)\}/g, '…'))}`]),
    '## What it finds',
    ...fails.flatMap(({ name, html }) => [`${capital(escape(name))}:`, code(html)]),
    '## What it leaves alone',
    ...passes.flatMap(({ name, html }) => [`${capital(escape(name))}:`, code(html)]),
    `[All rules](README.md), [${topic}](README.md#${anchor(topic)})`,
    '',
  ].join('\n\n');
}

function topicOf(id: string): Topic {
  const topic = TOPIC_OF.get(id);
  if (!topic) throw new Error(`${id} stands in the folder of no topic.`);
  return topic;
}

function standards(wcag: readonly CriterionId[]): readonly string[] {
  if (wcag.length === 0)
    return ['- **Standards:** good practice; no criterion of WCAG fails by it alone'];
  const links = wcag.map((id) => `[${titleOf(id)}](${understandingUrl(id)})`);
  const clauses = wcag.flatMap((id) => criterion(id).en301549 ?? []);
  const is508 = wcag.some((id) => criterion(id).section508);
  return [
    `- **WCAG 2.2:** ${links.join(', ')}`,
    ...(clauses.length > 0 ? [`- **EN 301 549 V3.2.1:** ${clauses.join(', ')}`] : []),
    ...(is508 ? ['- **Section 508:** E205.4'] : []),
  ];
}

function index(): string {
  const count = (level: string): number => ALL_RULES.filter((rule) => rule.level === level).length;
  const topics = TOPICS.flatMap((topic) => {
    const rules = ALL_RULES.filter(({ id }) => topicOf(id) === topic);
    if (rules.length === 0) return [];
    const rows = rules
      .map(({ id, level, wcag, needs = [] }) => {
        const driven = needs.some((need) => need !== 'listeners' && need !== 'pages') ? 'yes' : '';
        return `| [${escape(ALL_ABOUT[id]?.title ?? id)}](${id}.md) | ${LEVEL_WORDS[level].toLowerCase()} | ${wcag.join(', ')} | ${driven} |`;
      })
      .sort();
    return [
      `## ${TOPIC_WORDS[topic]}`,
      ['| Rule | Level | WCAG | Only tried out |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ];
  });
  return [
    NOTE,
    '# Rules',
    `The ${ALL_RULES.length} rules of ours, beside those of axe-core: ${count('error')} that find errors, ${count('warning')} that warn, ${count('manual')} that ask a person. [How to check](../checks.md).`,
    'A rule that is “only tried out” runs with `--driven`, or after a trial that staff start in the panel.',
    ...topics,
    '',
  ].join('\n\n');
}

/** A fence longer than any that stands inside. */
function code(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}html\n${text.trim()}\n${fence}`;
}

function escape(text: string): string {
  return text.replace(/[<>*_[\]|`\\]/g, '\\$&');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await buildDocs();
  mkdirSync(rulesFolder, { recursive: true });
  for (const old of globSync('*.md', { cwd: rulesFolder })) {
    if (!files.has(old)) rmSync(path.join(rulesFolder, old));
  }
  for (const [file, text] of files) writeFileSync(path.join(rulesFolder, file), text);
  console.log(`Wrote ${files.size} pages to docs/rules.`);
}
