import { DEVICES } from '@handrail/flow/events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  publishUnit,
  type KnownGroups,
  type PublishedFigure,
  type PublishedUnit,
} from './publish-unit.ts';
import { createRules, type Rules } from './rounding.ts';
import type { Split } from './split.ts';
import { sum, unitOf, viewOf, type Counts, type TestCell } from './test-units.ts';
import { createUnit } from './unit.ts';

/**
 * Why nothing can be told of a small group: take what is published for what happened, with nobody in
 * that group, publish it, and the same comes out. So it may have been like that.
 */

const LANGS = ['en', 'es', 'fr', 'so'];
const VERSIONS = ['1', '2', '3'];
/** Many small counts and a few large ones, as at a small agency. */
const count = fc.oneof(fc.nat(12), fc.nat(40), fc.nat(400));

/** A cell whose events are spread over languages, devices and versions at random. */
const cellOf = (kind: TestCell['kind'], step: string): fc.Arbitrary<TestCell> =>
  fc
    .record({ lang: fc.array(count, { minLength: 4, maxLength: 4 }), seed: fc.nat() })
    .map(({ lang, seed }) => {
      const counts = Object.fromEntries(LANGS.map((name, at) => [name, lang[at] ?? 0]));
      const total = sum(counts);
      return {
        kind,
        step,
        lang: counts,
        device: spread(total, [...DEVICES], seed),
        version: spread(total, VERSIONS, seed + 1),
      };
    });

/** A total in parts that a number decides, some of them small. */
function spread(total: number, names: readonly string[], seed: number): Counts {
  let left = total;
  const counts = names.slice(1).map((name, at): [string, number] => {
    const own = Math.min(left, (seed >> (at * 5)) % (at % 2 === 0 ? 14 : 60));
    left -= own;
    return [name, own];
  });
  return { [names[0] ?? '']: left, ...Object.fromEntries(counts) };
}

/** What is published of one dimension, with the rest in hidden groups other than `without`. */
function innocent(split: Split, known: readonly string[], without: string, rules: Rules): Counts {
  const counts: Record<string, number> = {};
  for (const [group, steps] of split.groups) if (steps > 0) counts[group] = steps * rules.roundTo;
  let rest = split.rest * rules.roundTo;
  for (const group of known) {
    if (counts[group] !== undefined || group === without) continue;
    counts[group] = Math.min(rest, rules.minCount - 1);
    rest -= counts[group];
  }
  expect(rest).toBe(0);
  return counts;
}

const shownIn = (split: Split | undefined): string[] =>
  [...(split?.groups ?? [])].filter(([, steps]) => steps > 0).map(([group]) => group);

function innocentCell(
  { cell, groups }: PublishedFigure,
  starts: PublishedFigure | undefined,
  { without, rules, known }: { without: string; rules: Rules; known: KnownGroups },
): TestCell {
  return {
    kind: cell.kind as TestCell['kind'],
    step: cell.step,
    lang: innocent(groups.lang, [...known.lang, ...shownIn(starts?.groups.lang)], without, rules),
    device: innocent(groups.device, DEVICES, without, rules),
    version: innocent(
      groups.version,
      [...known.version, ...shownIn(starts?.groups.version)],
      without,
      rules,
    ),
  };
}

const cells = fc.tuple(
  cellOf('flow.started', ''),
  cellOf('step.back', 'income'),
  cellOf('sdk.error', ''),
);
/** What comes in between two looks; each adds to what was there. */
const history = fc.array(cells, { minLength: 1, maxLength: 3 });
/** What other units have shown. */
const someKnown = fc.record({
  lang: fc.subarray(LANGS).map((names) => new Set(names)),
  version: fc.subarray(VERSIONS).map((names) => new Set(names)),
});
const someRules = fc.constantFrom(3, 5, 7, 10, 12, 20).map(createRules);

describe('what is published', { timeout: 120_000 }, () => {
  it('could be what happened, with nobody in any group that is hidden', () => {
    fc.assert(
      fc.property(history, someRules, someKnown, (states, rules, known) => {
        let published: PublishedUnit = new Map();
        for (const [at] of states.entries())
          published = publishUnit(unitOf(states.slice(0, at + 1).flat()), {
            before: published,
            rules,
            known,
          });
        const starts = [...published.values()].find(({ cell }) => cell.kind === 'flow.started');
        for (const without of [...LANGS, ...DEVICES, ...VERSIONS]) {
          const world = [...published.values()].map((figure) =>
            innocentCell(figure, starts, { without, rules, known }),
          );
          const again = publishUnit(unitOf(world), { rules, known });
          expect(viewOf(again)).toBe(viewOf(published));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('adds up: groups and rest to their total, whatever came before', () => {
    fc.assert(
      fc.property(history, someRules, (states, rules) => {
        let published: PublishedUnit = new Map();
        const grown: TestCell[] = [];
        for (const state of states) {
          grown.push(...state);
          const before = published;
          published = publishUnit(unitOf(grown), { before, rules });
          for (const [key, { steps, groups }] of published) {
            expect(steps).toBeGreaterThanOrEqual(before.get(key)?.steps ?? 0);
            for (const [dimension, split] of Object.entries(groups)) {
              const shown = [...split.groups.values()];
              expect(shown.reduce((all, own) => all + own, split.rest)).toBe(steps);
              for (const [group, own] of split.groups) {
                const old = before.get(key)?.groups[dimension as 'lang'].groups.get(group) ?? 0;
                expect(own).toBeGreaterThanOrEqual(old);
              }
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is near to what happened: a total within half a step, a group within one', () => {
    fc.assert(
      fc.property(cells, someRules, (own, rules) => {
        const unit = unitOf(own);
        for (const [key, { steps, groups }] of publishUnit(unit, { rules })) {
          const figure = unit.get(key);
          const most = (figure?.count ?? 0) + rules.roundTo / 2;
          expect(steps * rules.roundTo).toBeLessThanOrEqual(most);
          for (const [group, shown] of groups.lang.groups) {
            const real = figure?.groups.lang.get(group)?.count ?? 0;
            expect(real).toBeGreaterThanOrEqual(rules.minCount);
            expect(shown * rules.roundTo).toBeLessThanOrEqual(real + rules.roundTo);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('counts those in small groups, where it is public that there are such groups', () => {
    const lang = { en: 52, es: 8, fr: 8, so: 8, ar: 8, ur: 8, pl: 8 };
    const totalOf = (known: readonly string[]) => {
      const unit = unitOf([{ kind: 'flow.started', lang }]);
      const groups = { lang: new Set(known), version: new Set<string>() };
      const [figure] = publishUnit(unit, { rules: createRules(10), known: groups }).values();
      return figure && [figure.steps * 10, Object.fromEntries(figure.groups.lang.groups)];
    };
    expect(totalOf(Object.keys(lang))).toEqual([100, { en: 6 }]);
    // Else 100 would say that somebody came in a language of which nothing is known.
    expect(totalOf([])).toEqual([60, { en: 6 }]);
  });

  it('has medians of enough people alone', () => {
    const done = (bucket: number, count: number) => ({
      kind: 'step.done' as const,
      step: 'a',
      detail: '',
      value: bucket,
      count,
    });
    const of = (count: number) => {
      const tallies = [done(3, 1), done(9, count - 2), done(20, 1)];
      const groups = { lang: 'en', device: 'phone', version: 1 } as const;
      const unit = createUnit(tallies.map((tally) => ({ ...tally, ...groups })));
      const [figure] = publishUnit(unit, { rules: createRules(10) }).values();
      return figure?.buckets.get('lang en');
    };
    expect(of(9)).toBeUndefined();
    expect(
      of(31)
        ?.map((steps, bucket) => steps && bucket)
        .filter(Boolean),
    ).toEqual([9]);
  });
});
