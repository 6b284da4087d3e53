import type { Flow } from '@handrail/flow';
import { describe, expect, it } from 'vitest';
import { expectedTargets } from './expected-targets.ts';
import { flow } from './testing.ts';

const target = { label: 'T', find: [{ by: 'css', css: 'a' }] };
const step = { type: 'point', title: 'T' };
const sample = flow('f', {
  pages: {
    home: { label: 'H', path: ['/home'] },
    one: { label: 'O', path: ['/apply'], has: ['first'] },
    two: { label: 'T', path: ['/apply'], has: ['second'], title: { en: 'Apply', es: 'Solicitar' } },
  },
  targets: { begin: target, first: target, second: target, help: target, free: target },
  steps: [
    { ...step, id: 'a', page: 'home', target: 'begin' },
    { ...step, id: 'b', page: 'one', target: 'first' },
  ],
  help: [{ id: 'h', page: 'two', target: 'help', title: 'T', body: 'B' }],
}) as unknown as Flow;
const expected = (path: string, found: string[] = [], title = '') => [
  ...expectedTargets(sample, {
    url: new URL(path, 'https://portal.example'),
    title,
    found: new Set(found),
  }),
];

describe('expectedTargets', () => {
  it.each<[string, string[], string, string[]]>([
    ['/home', [], '', ['begin', 'free']],
    ['/apply', ['first'], '', ['first', 'free']],
    ['/apply', ['second'], 'SOLICITAR ayuda', ['second', 'help', 'free']],
    ['/apply', ['second'], 'Home', ['begin', 'first', 'second', 'help', 'free']],
    ['/other', [], '', ['begin', 'first', 'second', 'help', 'free']],
  ])('at %s with %j there, titled %j', (path, found, title, result) => {
    expect(expected(path, found, title)).toEqual(result);
  });
});
