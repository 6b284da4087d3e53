import { describe, expect, it } from 'vitest';
import { mergeDismissals, readDismissals, writeDismissals, type Dismissal } from './index.ts';

const ONE: Dismissal = {
  rule: 'link-text-generic',
  url: 'https://test.example/help',
  fingerprint: { v: 1, kind: 'a', name: 'click here', path: ['p', 'main'], sibling: [0, 2] },
  state: '0123456789abcdef',
  reason: 'The heading above says it: “Heating”.',
  by: 'Ana López',
  at: '2026-11-22',
};
const OTHER: Dismissal = { ...ONE, rule: 'image-alt', fingerprint: null, until: '2027-01-31' };

/** As another tool might write it: members in another order. */
const reversed = (value: Dismissal): Dismissal =>
  Object.fromEntries(Object.entries(value).reverse()) as unknown as Dismissal;

describe('the file of dismissals', () => {
  it('comes back as it was written', () => {
    const { dismissals, problems } = readDismissals(writeDismissals([ONE, OTHER]));
    expect(problems).toEqual([]);
    expect(dismissals).toHaveLength(2);
    expect(dismissals).toEqual(expect.arrayContaining([ONE, OTHER]));
  });

  it('is the same text in whatever order things were dismissed', () => {
    expect(writeDismissals([OTHER, reversed(ONE)])).toBe(writeDismissals([ONE, OTHER]));
  });

  it('has a line for each member, the reason before the description', () => {
    const lines = writeDismissals([ONE]).split('\n');
    expect(lines.slice(0, 2)).toEqual(['{', '  "version": 1,']);
    const at = (name: string): number => lines.findIndex((line) => line.includes(`"${name}":`));
    expect(at('rule')).toBeLessThan(at('reason'));
    expect(at('reason')).toBeLessThan(at('fingerprint'));
    expect(lines.at(-1)).toBe('');
  });

  it.each([
    ['no JSON', '{', /not JSON/],
    ['another file', '{"version": 2, "dismissals": []}', /version 1/],
    ['a list alone', '[]', /not a list of dismissals/],
  ])('is refused as %s', (_, text, problem) => {
    const { dismissals, problems } = readDismissals(text);
    expect(dismissals).toEqual([]);
    expect(problems.join()).toMatch(problem);
  });

  it.each(['rule', 'url', 'reason', 'by', 'state', 'at', 'fingerprint'] as const)(
    'leaves out an entry without %s, and says so',
    (member) => {
      const broken: Partial<Dismissal> = { ...ONE };
      delete broken[member];
      const file = JSON.stringify({ version: 1, dismissals: [broken, OTHER] });
      const { dismissals, problems } = readDismissals(file);
      expect(dismissals).toEqual([OTHER]);
      expect(problems).toEqual([expect.stringMatching(`^Dismissal 1 has no .*"${member}"`)]);
    },
  );

  it('keeps nothing that does not belong in it', () => {
    const file = JSON.stringify({ version: 1, dismissals: [{ ...ONE, note: 'x' }] });
    expect(readDismissals(file).dismissals).toEqual([ONE]);
  });
});

describe('mergeDismissals', () => {
  it('keeps one for each finding, the later', () => {
    const later = { ...ONE, reason: 'Agreed with the office.' };
    expect(mergeDismissals([ONE, OTHER], [later])).toEqual([later, OTHER]);
  });

  it('keeps those of other hosts for the same page as one', () => {
    const live = { ...ONE, url: 'https://www.example/help' };
    expect(mergeDismissals([ONE], [live])).toEqual([live]);
  });
});
