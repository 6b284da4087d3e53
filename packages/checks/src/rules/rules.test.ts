import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildLists } from '../../scripts/build-lists.ts';
import { CRITERIA } from '../contract/criteria.ts';
import { GROUPS } from '../contract/types.ts';
import { ALL_ABOUT } from './about.generated.ts';
import { ALL_RULES } from './all.generated.ts';
import { DRIVEN_RULES } from './driven.generated.ts';
import { ELSEWHERE } from './elsewhere.generated.ts';
import { ALL_EXAMPLES } from './examples.generated.ts';
import { PAGE_RULES } from './page.generated.ts';
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

test('what the panel loads needs nobody to drive the page, and is not minor', () => {
  for (const { needs = [], isMinor } of PAGE_RULES) {
    expect(needs.filter((need) => need !== 'listeners')).toEqual([]);
    expect(isMinor).toBeFalsy();
  }
  for (const { needs } of TRIAL_RULES) expect(needs).toContain('focus');
  const elsewhere = Object.values(ELSEWHERE).flat();
  expect(elsewhere.sort()).toEqual([...TRIAL_RULES, ...DRIVEN_RULES].map(({ id }) => id).sort());
});

test('ids are unique', () => {
  const ids = ALL_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

function givesManual(id: string): boolean {
  return ALL_EXAMPLES[id]?.fails.some(({ level }) => level === 'manual') ?? false;
}
