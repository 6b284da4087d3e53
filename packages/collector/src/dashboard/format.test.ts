import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFormat } from './format.ts';
import { MESSAGES } from './messages.ts';

const withLanguages = (...languages: string[]) => vi.stubGlobal('navigator', { languages });
afterEach(() => vi.unstubAllGlobals());

describe('createFormat', () => {
  it('says what is hidden, and never a number for it', () => {
    withLanguages('en-GB');
    const { count, share, duration } = createFormat('en');
    expect([count(null), share(null), duration(null)]).toEqual(['hidden', 'hidden', 'hidden']);
    expect([count(0), share(0), duration(0)]).toEqual(['0', '0%', '0 secs']);
  });

  it('writes figures and days as the reader does', () => {
    withLanguages('fr', 'en-GB');
    expect(createFormat('en').day('2026-02-03')).toBe('3 Feb 2026');
    withLanguages('en-US');
    expect(createFormat('en').day('2026-02-03')).toBe('Feb 3, 2026');
    withLanguages('es-ES');
    expect(createFormat('es').number(12_345.5)).toBe('12.345,5');
  });

  it('gives differences their sign, also where they round to nothing', () => {
    withLanguages('en-GB');
    const { points } = createFormat('en');
    expect([points(0.123), points(-0.05), points(0)]).toEqual([
      '+12.3 points',
      '-5 points',
      '0 points',
    ]);
    expect(points(-0.0001)).toBe('0 points');
  });

  it('chooses a unit that a person would', () => {
    withLanguages('en-GB');
    const { duration } = createFormat('en');
    expect([4200, 42_000, 150_000, 900_000].map(duration)).toEqual([
      '4.2 secs',
      '42 secs',
      '2.5 mins',
      '15 mins',
    ]);
  });
});

/** Every text, with functions called with marks in the place of their parameters. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const marks = Array.from({ length: value.length }, (_, n) => `‹${n}›`);
    return [[path, (value as (...marks: string[]) => string)(...marks)]];
  }
  return Object.entries(value as object).flatMap(([key, each]) => textsOf(each, `${path}.${key}`));
}

describe('the Spanish words', () => {
  const spanish = new Map(textsOf(MESSAGES.es));

  it('are there for each English text, and say what it says with the same figures', () => {
    for (const [path, english] of textsOf(MESSAGES.en)) {
      const marks = (text = '') => [...text.matchAll(/‹\d›/g)].map(([mark]) => mark).sort();
      expect(spanish.get(path), path).toBeTruthy();
      expect(marks(spanish.get(path)), path).toEqual(marks(english));
    }
  });
});
