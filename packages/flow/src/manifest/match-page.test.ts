import { describe, expect, it } from 'vitest';
import { matchPage } from './match-page.ts';

const at = (address: string) => new URL(address, 'https://portal.example');

describe('matchPage', () => {
  it.each<[string, string, boolean]>([
    ['/benefits/Apply.aspx', '/benefits/Apply.aspx?step=2#x', true],
    ['/benefits/Apply.aspx', '/BENEFITS/apply.ASPX', true],
    ['/benefits/', '/benefits', true],
    ['/benefits', '/benefits/', true],
    ['/', '/', true],
    ['/', '/benefits', false],
    ['/benefits', '/benefits/apply', false],
    ['/benefits/apply', '/benefits', false],
    ['/cases/*/edit', '/cases/17/edit', true],
    ['/cases/*/edit', '/cases/17/18/edit', false],
    ['/cases/*/edit', '/cases//edit', false],
    ['/cases/*', '/cases', false],
    ['/cases/**', '/cases', true],
    ['/cases/**', '/cases/17/edit', true],
    ['/cases/**', '/casesx', false],
    ['/**', '/anything/at/all', true],
    ['/cases/a*c', '/cases/abc', false],
    ['/solicitud/año', '/solicitud/a%C3%B1o', true],
    ['/a.c', '/abc', false],
  ])('%s with %s: %s', (pattern, address, expected) => {
    expect(matchPage({ path: [pattern] }, at(address))).toBe(expected);
  });

  it('takes any of several paths', () => {
    expect(matchPage({ path: ['/a', '/b'] }, at('/b'))).toBe(true);
    expect(matchPage({ path: [] }, at('/b'))).toBe(false);
  });

  it('compares the named query parameters only', () => {
    const page = { path: ['/a'], query: { step: '2', lang: '' } };
    expect(matchPage(page, at('/a?x=1&step=2&lang='))).toBe(true);
    expect(matchPage(page, at('/a?step=2'))).toBe(false);
    expect(matchPage(page, at('/a?step=3&lang='))).toBe(false);
  });
});
