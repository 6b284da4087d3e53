import { expect, it } from 'vitest';
import type { Level } from '../contract/types.ts';
import { mendOf } from '../words/about-rule.ts';
import { generalMend, specialMend } from '../words/mend.ts';
import { fill } from '../words/fill.ts';
import { ALL_ABOUT } from '../rules/about.generated.ts';
import type { FailOn, ReportedFinding } from './check-report.ts';
import { groupByRule, isFailing, openFindings } from './count.ts';
import { notCheckedSentences, skippedRules } from './not-checked.ts';
import { criterionStates } from './standards.ts';
import { SAMPLE } from './test-sample.ts';

it('puts the worst first: errors, then what is on most pages', () => {
  const groups = groupByRule(SAMPLE, openFindings(SAMPLE));
  expect(groups.map(({ rule }) => rule)).toEqual([
    'image-alt',
    'document-title',
    'target-size',
    'link-text-generic',
    'rule-of-tomorrow',
    'region',
    'color-contrast',
  ]);
  expect(groups[0]).toMatchObject({ level: 'error', counts: { error: 2, warning: 0, manual: 0 } });
  expect(groups[0]?.pages).toHaveLength(2);
});

it.each<[FailOn, Level, ReportedFinding['state'], boolean]>([
  ['error', 'error', 'known', true],
  ['error', 'warning', 'new', false],
  ['warning', 'warning', 'none', true],
  ['warning', 'manual', 'new', false],
  ['new', 'error', 'known', false],
  ['new', 'warning', 'new', true],
  ['new', 'error', 'none', true],
  ['new', 'manual', 'new', false],
  ['never', 'error', 'new', false],
])('with fail-on %s a %s that is %s fails: %s', (failOn, level, state, fails) => {
  expect(isFailing({ level, state, dismissal: null }, failOn)).toBe(fails);
  const dismissal = { reason: 'r', by: 'b', at: '' };
  expect(isFailing({ level, state, dismissal }, failOn)).toBe(false);
});

it('always says what was not checked, and more of it where nothing was tried out', () => {
  const read = notCheckedSentences(SAMPLE);
  const driven = notCheckedSentences({ ...SAMPLE, isDriven: true });
  expect(read.join(' ')).toMatch(/1 frame from other servers/);
  expect(read.join(' ')).toContain('--driven');
  expect(driven.join(' ')).not.toContain('--driven');
  expect(notCheckedSentences({ ...SAMPLE, pages: [], failures: [] }).length).toBeGreaterThan(4);
  expect(skippedRules(SAMPLE)).toMatchObject([
    { reason: 'not measured: focus', rules: [{ id: 'focus-not-visible', pages: 1 }] },
  ]);
});

it('knows for each criterion up to the level what was found, and whether anything looked', () => {
  const states = new Map(criterionStates(SAMPLE).map((each) => [each.criterion.id, each]));
  expect(states.get('1.1.1')).toMatchObject({ counts: { error: 2 }, rules: 1 });
  expect(states.get('4.1.2')).toMatchObject({ counts: { error: 0 }, rules: 1 });
  expect(states.get('1.2.1')).toMatchObject({ rules: 0 });
  expect(states.has('2.4.9')).toBe(false);
  expect(states.size).toBe(56);
});

it('fills facts into a sentence once, and shows a fact that is missing', () => {
  expect(fill('“{text}” is {n} words, {what}', { text: '{n}', n: 3 })).toBe(
    '“{n}” is 3 words, {what}',
  );
  expect(fill('{constructor}', {})).toBe('{constructor}');
});

it('fills what to do from the facts, and leaves it open where places differ', () => {
  const special = Object.entries(ALL_ABOUT).filter(([, { mend }]) => /\{\w+\}/.test(mend));
  for (const [rule, { mend }] of special) {
    const names = [...mend.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const facts = Object.fromEntries(names.map((name) => [name, 'tel']));
    expect(generalMend(rule)).toContain('…');
    expect(specialMend({ rule, facts })).toBe(mendOf({ rule, facts }));
    expect(mendOf({ rule, facts })).toContain('tel');
  }
  expect(specialMend({ rule: 'image-alt', facts: {} })).toBe('');
  expect(generalMend('image-alt')).toBe(mendOf({ rule: 'image-alt', facts: {} }));
});
