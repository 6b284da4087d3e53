import axe from 'axe-core';
import { expect, test } from 'vitest';
import { AXE_WORDS } from './axe-words.ts';
import { ALL_RULES } from './rules/all.generated.ts';

const rules = axe.getRules();

test('every rule of axe-core has words, and no other', () => {
  expect(Object.keys(AXE_WORDS).sort()).toEqual(rules.map(({ ruleId }) => ruleId).sort());
});

test('no rule of ours goes by the name of one of axe that runs', () => {
  const running = rules.filter(({ tags }) => !tags.includes('deprecated'));
  const names = new Set(running.map(({ ruleId }) => ruleId));
  expect(ALL_RULES.filter(({ id }) => names.has(id))).toEqual([]);
});

test.each(rules.map((rule) => [rule.ruleId, rule] as const))(
  '%s is told in plain words of its own',
  (id, { help, description }) => {
    const about = AXE_WORDS[id];
    expect(about?.title).toMatch(/^\p{Lu}.*[^.]$/u);
    for (const text of [about?.finding, about?.why, about?.mend]) {
      expect(text).toMatch(/^[\p{Lu}“].*[.!?”]$/su);
      // Nothing is known of a finding of axe but its place, so there is nothing to fill in.
      expect(text).not.toMatch(/\{\w+\}/);
      expect([help, description]).not.toContain(text);
    }
    expect(about?.affects?.length, 'who is kept out').toBeGreaterThan(0);
    expect(about?.question ?? 'Well?').toMatch(/\?$/);
    expect(about?.before === undefined).toBe(about?.after === undefined);
    if (about?.before !== undefined) expect(about.before).not.toBe(about.after);
  },
);
