/**
 * Our rules alone on the corpora, without the peers: for the turn between two edits of a rule.
 *
 * `node --conditions=source packages/tooling/src/bench-checks/quick.ts audit|act|apg|govuk
 *   [--only 65-84,12] [--rule link-text-generic,…] [--axe] [--late] [--closer] [--list]
 *   [--driven [--measure focus,hover,…]] [--page PATTERN]`
 *
 * audit: which barriers are found, by which rule. act: by rule of ACT, failed examples found and
 * passed ones hit. apg, govuk: what is found on pages that are an example to others.
 */
import { parseArgs } from 'node:util';
import { openCorpora, type CorpusPage } from './corpora.ts';
import { measuredOf } from './driven.ts';
import type { BenchFinding } from './bench-finding.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    rule: { type: 'string' },
    page: { type: 'string' },
    axe: { type: 'boolean', default: false },
    driven: { type: 'boolean', default: false },
    measure: { type: 'string' },
    late: { type: 'boolean', default: false },
    closer: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const [set = 'audit'] = positionals;
const wanted = values.only && numbersOf(values.only);
const rules = values.rule?.split(',') ?? [];

function numbersOf(text: string): ReadonlySet<number> {
  const parts = text.split(',').map((part) => part.split('-').map(Number));
  return new Set(
    parts.flatMap(([from = 0, to = from]) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    ),
  );
}

function isWanted({ number, name }: CorpusPage): boolean {
  if (wanted && !wanted.has(number)) return false;
  return !values.page || new RegExp(values.page, 'i').test(name);
}

const corpora = await openCorpora({
  withAxe: values.axe,
  isEarly: !values.late,
  closer: values.closer,
  only: rules,
  driven: values.driven ? measuredOf(values.measure) : null,
});
try {
  const pages = corpora.pages(set).filter(isWanted);
  if (set === 'audit') await audit(pages);
  else if (set === 'act') await act(pages);
  else await clean(pages);
} finally {
  await corpora.close();
}

async function audit(pages: readonly CorpusPage[]): Promise<void> {
  const base = await Promise.all(corpora.baselines().map((page) => corpora.check(page)));
  const common = new Set(base.flatMap((found) => found.map(({ rule }) => rule)));
  if (values.list) console.log(`On the empty pages: ${[...common].join(', ')}`);
  let hits = 0;
  for (const page of pages) {
    const found = (await corpora.check(page)).filter(({ rule }) => !common.has(rule));
    const right = found.filter(
      ({ rule, level }) => level !== 'manual' && page.expected?.some((each) => each.test(rule)),
    );
    if (right.length > 0) hits++;
    const mark = right.length > 0 ? '+' : '-';
    console.log(`${mark} ${page.number} ${page.name}: ${summary(found)}`);
  }
  console.log(`${hits} of ${pages.length} barriers as error or warning`);
}

async function act(pages: readonly CorpusPage[]): Promise<void> {
  const groups = new Map<string, string[]>();
  let wrong = 0;
  let clean = 0;
  for (const page of pages) {
    const found = await corpora.check(page);
    const errors = found.filter(({ level }) => level === 'error');
    if (page.outcome !== 'failed') {
      clean++;
      if (errors.length > 0) wrong++;
    }
    if (!values.list && found.length === 0 && page.outcome !== 'failed') continue;
    const line = `    ${page.outcome ?? ''} ${page.name}: ${summary(found) || '-'} ${page.url}`;
    const group = page.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  for (const [group, lines] of groups) console.log(`${group}\n${lines.join('\n')}`);
  console.log(`errors on ${wrong} of ${clean} passed or inapplicable examples`);
}

async function clean(pages: readonly CorpusPage[]): Promise<void> {
  const byRule = new Map<string, { count: number; pages: Set<string>; at: string[] }>();
  for (const page of pages) {
    for (const { rule, level, selector } of await corpora.check(page)) {
      const key = `${level} ${rule}`;
      const entry = byRule.get(key) ?? { count: 0, pages: new Set<string>(), at: [] };
      byRule.set(key, entry);
      entry.count++;
      entry.pages.add(page.name);
      if (entry.at.length < (values.list ? 50 : 3)) entry.at.push(`${page.url} ${selector}`);
    }
  }
  const rows = [...byRule].sort(([a], [b]) => a.localeCompare(b));
  for (const [key, { count, pages: on, at }] of rows) {
    console.log(`${key}: ${count} on ${on.size} pages\n    ${at.join('\n    ')}`);
  }
  const sum = (level: string): number =>
    rows.filter(([key]) => key.startsWith(level)).reduce((all, [, { count }]) => all + count, 0);
  console.log(
    `${pages.length} pages: ${sum('error')} errors, ${sum('warning')} warnings, ${sum('manual')} to look at`,
  );
}

function summary(found: readonly BenchFinding[]): string {
  const names = new Map<string, number>();
  for (const { rule, level } of found) {
    const key = `${rule} (${level[0] ?? ''})`;
    names.set(key, (names.get(key) ?? 0) + 1);
  }
  return [...names].map(([name, count]) => (count > 1 ? `${name}×${count}` : name)).join(', ');
}
