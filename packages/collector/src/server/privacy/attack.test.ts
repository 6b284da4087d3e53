import { MISS_REASONS } from '@handrail/flow/events';
import { describe, expect, it } from 'vitest';
import { createRules, type Rules } from './rounding.ts';
import { countsOf, createAttacker, showAll, sum, unitOf, type Counts } from './test-units.ts';
import type { Unit } from './unit.ts';

/** Targets of one step that were missed for these reasons. */
function missedFor(reasons: Counts): Unit {
  const lang = { en: sum(reasons) };
  const unit = unitOf([{ kind: 'target.missed', step: 'a', detail: 'hidden', lang }]);
  for (const { parts } of unit.values()) {
    parts?.clear();
    for (const [reason, count] of Object.entries(reasons)) if (count > 0) parts?.set(reason, count);
  }
  return unit;
}

/**
 * Every data set up to a size is published, and for each view all data sets that give it are
 * compared: what is the same in all of them is what the best of all attackers would know.
 */
const RULES: readonly Rules[] = [createRules(3), createRules(5), createRules(4)];
const FEW: Rules = createRules(3);

describe('whoever sees all that is shown and knows the code', { timeout: 120_000 }, () => {
  it.each(RULES)('cannot tell that a few are in a language: %o', (rules) => {
    const attacker = createAttacker({ minCount: rules.minCount, most: 13 });
    for (const lang of countsOf(['en', 'es', 'fr'], 13)) {
      const view = showAll([unitOf([{ kind: 'flow.started', lang }])], rules);
      attacker.see(view, { ...lang, total: sum(lang), 'es and fr': sum(lang) - (lang['en'] ?? 0) });
    }
    expect(attacker.judged()).toBeGreaterThan(20);
    expect(attacker.pinned()).toEqual([]);
  });

  it('cannot tell it from languages and device classes together', () => {
    const attacker = createAttacker({ minCount: FEW.minCount, most: 12 });
    for (const lang of countsOf(['en', 'es'], 14)) {
      for (const device of countsOf(['desktop', 'phone', 'tablet'], 12)) {
        if (sum(device) !== sum(lang)) continue;
        const view = showAll([unitOf([{ kind: 'flow.started', lang, device }])], FEW);
        attacker.see(view, { ...lang, ...device, total: sum(lang) });
      }
    }
    expect(attacker.judged()).toBeGreaterThan(50);
    expect(attacker.pinned()).toEqual([]);
  });

  it('cannot tell it of those who left, in all or in one language', () => {
    const attacker = createAttacker({ minCount: FEW.minCount, most: 13 });
    const minus = (a: Counts, b: Counts, name: string) => (a[name] ?? 0) - (b[name] ?? 0);
    for (const lang of countsOf(['en', 'es'], 13)) {
      for (const onward of countsOf(['en', 'es'], 13)) {
        if (minus(lang, onward, 'en') < 0 || minus(lang, onward, 'es') < 0) continue;
        const view = showAll(
          [
            unitOf([
              { kind: 'flow.started', lang },
              { kind: 'step.reached', step: 'a', lang },
              { kind: 'step.reached', step: 'b', detail: 'a', lang: onward },
            ]),
          ],
          FEW,
        );
        const left = { en: minus(lang, onward, 'en'), es: minus(lang, onward, 'es') };
        attacker.see(view, { left: sum(left), 'left en': left.en, 'left es': left.es });
      }
    }
    expect(attacker.pinned()).toEqual([]);
  });

  it('cannot tell it of a reason', () => {
    const attacker = createAttacker({ minCount: FEW.minCount, most: 14 });
    const others = MISS_REASONS.filter((reason) => !['hidden', 'none'].includes(reason));
    for (const { inOthers = 0, ...two } of countsOf(['hidden', 'none', 'inOthers'], 14)) {
      // Spread thinly: what the other reasons can hold without being shown.
      const spread = others.map((reason, at): [string, number] => [
        reason,
        Math.max(0, Math.min(FEW.minCount - 1, inOthers - at * (FEW.minCount - 1))),
      ]);
      const reasons: Counts = { ...two, ...Object.fromEntries(spread) };
      attacker.see(showAll([missedFor(reasons)], FEW), two);
    }
    expect(attacker.judged()).toBeGreaterThan(10);
    expect(attacker.pinned()).toEqual([]);
  });

  it('cannot tell by looking twice that a few have come in between', () => {
    const attacker = createAttacker({ minCount: FEW.minCount, most: 8 });
    for (const first of countsOf(['en', 'es'], 8)) {
      for (const more of countsOf(['en', 'es'], 8)) {
        const second = Object.fromEntries(
          Object.entries(first).map(([name, count]) => [name, count + (more[name] ?? 0)]),
        );
        const states = [first, second].map((lang) => unitOf([{ kind: 'flow.started', lang }]));
        const now = Object.fromEntries(
          Object.entries(second).map(([name, count]) => [`${name} now`, count]),
        );
        attacker.see(showAll(states, FEW), {
          ...now,
          'more en': more['en'] ?? 0,
          'more es': more['es'] ?? 0,
          more: sum(more),
        });
      }
    }
    expect(attacker.judged()).toBeGreaterThan(50);
    expect(attacker.pinned()).toEqual([]);
  });
});

describe('the attacker', () => {
  it('does find what plain rounding and hiding give away', () => {
    const attacker = createAttacker({ minCount: 5, most: 20 });
    const plain = (count: number) => (count < 5 ? null : Math.round(count / 5) * 5);
    for (const lang of countsOf(['en', 'es'], 20)) {
      const shown = [sum(lang), lang['en'] ?? 0, lang['es'] ?? 0].map(plain);
      attacker.see({ view: JSON.stringify(shown), largest: 0 }, lang);
    }
    expect(attacker.pinned().length).toBeGreaterThan(0);
  });
});
