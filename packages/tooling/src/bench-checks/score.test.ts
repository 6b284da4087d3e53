import { expect, test } from 'vitest';
import { scoreAct, type ActCase, type ActRun } from './score-act.ts';
import { columnsOf, scoreAudit, type AuditRun } from './score-audit.ts';

const run: AuditRun = {
  version: '1',
  medianMs: 1,
  rows: [
    { n: 1, name: 'one', findings: [{ rule: 'link-name', level: 'error' }] },
    { n: 2, name: 'two', findings: [{ rule: 'link-name', level: 'manual' }] },
    { n: 3, name: 'three', findings: [{ rule: 'link-text-generic', level: 'warning' }] },
    { n: 4, name: 'four', findings: [{ rule: 'something-else', level: 'error' }] },
  ],
};
const expected = {
  1: { axe: /link-name/ },
  2: 1,
  3: { axe: 0, proto: /^link-text/ },
  4: { axe: /link-name/ },
} as const;

test('only the intended rule counts, and what a person has to judge does not count as found', () => {
  const score = scoreAudit(run, expected, columnsOf('handrail'));
  expect(score).toMatchObject({ error: 1, warning: 1, manual: 1, found: 2, of: 4 });
  expect(score.missed).toEqual(['2 two', '4 four']);
  expect(scoreAudit(run, expected, columnsOf('axe-all')).found).toBe(1);
});

test('a rule of ACT is complete only by rules that err on no passed example', () => {
  const cases: ActCase[] = [
    { testcaseId: 'a', ruleId: 'r1', ruleName: 'one', approved: true, expected: 'failed' },
    { testcaseId: 'b', ruleId: 'r1', ruleName: 'one', approved: true, expected: 'passed' },
    { testcaseId: 'c', ruleId: 'r2', ruleName: 'two', expected: 'failed' },
    { testcaseId: 'd', ruleId: 'r2', ruleName: 'two', expected: 'inapplicable' },
  ];
  const others = Array.from({ length: 30 }, (_, index) => [`o${index}`, [['title', 'error']]]);
  const score = scoreAct(cases, {
    results: {
      ...(Object.fromEntries(others) as ActRun['results']),
      a: [['x', 'error']],
      b: [['x', 'warning']],
      c: [
        ['y', 'error'],
        ['title', 'error'],
      ],
      d: [
        ['y', 'error'],
        ['z', 'error'],
        ['title', 'error'],
      ],
    },
  });
  expect(score).toMatchObject({
    complete: ['r1'],
    approvedComplete: 1,
    partial: 0,
    failedFound: 1,
  });
  expect(score.wrong).toEqual(['r2 d y']);
});

test('a rule of axe-core is wrong only about what it says it tests', () => {
  const group = { ruleId: 'title', ruleName: 'Page has a title' };
  const cases: ActCase[] = [
    { ...group, testcaseId: 'a', expected: 'failed' },
    { ...group, testcaseId: 'b', expected: 'passed' },
    { ...group, testcaseId: 'c', expected: 'passed' },
  ];
  const all: ActRun['results'] = {
    a: [
      ['no-lang', 'error'],
      ['no-title', 'error'],
    ],
    b: [['no-lang', 'error']],
    c: [['no-title', 'error']],
  };
  const others = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`o${index}`, []]));
  const declared = new Map([
    ['no-lang', ['lang']],
    ['no-title', ['title']],
  ]);
  const score = scoreAct(cases, { results: { ...others, ...all } }, declared);
  expect(score.wrong).toEqual(['title c no-title']);
  expect(score.beside).toBe(1);
  expect(scoreAct(cases, { results: { ...others, ...all } }).wrong).toHaveLength(2);
});
