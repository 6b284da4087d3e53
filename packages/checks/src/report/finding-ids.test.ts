import { expect, it } from 'vitest';
import { createFindingIds } from './finding-ids.ts';

const at = (rule: string, ...path: string[]) => ({
  rule,
  place: { url: 'https://p.example/', path, html: '<a>', name: 'More', part: '' },
});

it('gives the same name in the next run, and another to each finding', () => {
  const findings = [
    [at('image-alt', 'img'), '/'],
    [at('image-alt', 'img'), '/'],
    [at('image-alt', 'img'), '/a'],
    [at('image-alt', 'main', 'img'), '/'],
    [at('link-text', 'img'), '/'],
  ] as const;
  const name = (): string[] => {
    const idOf = createFindingIds();
    return findings.map(([finding, page]) => idOf(finding, page));
  };
  expect(name()).toEqual(name());
  expect(new Set(name()).size).toBe(findings.length);
  for (const id of name()) expect(id).toMatch(/^[0-9a-f]{16}$/);
});
