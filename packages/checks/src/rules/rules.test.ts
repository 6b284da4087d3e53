import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildLists } from '../../scripts/build-lists.ts';
import { CRITERIA } from '../contract/criteria.ts';
import { GROUPS, type Rule } from '../contract/types.ts';
import { ALL_ABOUT } from './about.generated.ts';
import { ALL_RULES } from './all.generated.ts';
import { ELSEWHERE } from './elsewhere.generated.ts';
import { ALL_EXAMPLES } from './examples.generated.ts';
import { PAGE_RULES } from './page.generated.ts';
import { READING_RULES } from './reading.generated.ts';
import { TRIAL_RULES } from './trial.generated.ts';

test('the generated lists are those of the folders', async () => {
  for (const [file, code] of await buildLists()) {
    expect(readFileSync(file, 'utf8'), 'run npm run checks:lists').toBe(code);
  }
}, 60_000);

test.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
  '%s says what it is about',
  (id, rule) => {
    const about = ALL_ABOUT[id];
    expect(about?.title).toMatch(/^\p{Lu}.*[^.]$/u);
    for (const text of [about?.finding, about?.why, about?.mend]) {
      expect(text).toMatch(/^[\p{Lu}“].*[.!?”]$/su);
    }
    expect(about?.affects?.length).toBeGreaterThan(0);
    for (const group of about?.affects ?? []) expect(GROUPS).toContain(group);
    for (const each of rule.wcag) expect(CRITERIA).toContain(each);
  },
);

test.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
  '%s asks a question where a person has to judge',
  (id, rule) => {
    const asks = rule.level === 'manual' || givesManual(id);
    if (asks) expect(ALL_ABOUT[id]?.question).toMatch(/\?$/);
    expect(ALL_EXAMPLES[id]?.fails.length).toBeGreaterThan(0);
    expect(ALL_EXAMPLES[id]?.passes.length).toBeGreaterThan(0);
  },
);

test('what the panel loads needs nobody to drive the page, and what is minor only when asked', () => {
  for (const { needs = [] } of READING_RULES) {
    expect(needs.filter((need) => need !== 'listeners')).toEqual([]);
  }
  const ofWeight = READING_RULES.filter(({ isMinor }) => !isMinor);
  expect(ids(PAGE_RULES)).toEqual(ids(ofWeight));
  for (const { needs } of TRIAL_RULES) expect(needs).toContain('focus');
});

test('the panel names every rule that it does not run by itself', () => {
  const named = Object.values(ELSEWHERE).flat();
  const own = new Set(ids(PAGE_RULES));
  expect(named.sort()).toEqual(ids(ALL_RULES).filter((id) => !own.has(id)));
});

test('ids are unique', () => {
  expect(new Set(ids(ALL_RULES)).size).toBe(ALL_RULES.length);
});

function ids(rules: readonly Rule[]): readonly string[] {
  return rules.map(({ id }) => id).sort();
}

function givesManual(id: string): boolean {
  return ALL_EXAMPLES[id]?.fails.some(({ level }) => level === 'manual') ?? false;
}
