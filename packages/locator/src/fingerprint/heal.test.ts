import { describe, expect, it } from 'vitest';
import { heal, type Visit } from './heal.ts';
import type { Fingerprint, Observation, Trait } from './types.ts';

const AUTHORED: Fingerprint = { v: 1, kind: 'button', id: 'btnsave', name: 'save' };

/** A visit where the button was called otherwise. */
function seeing(
  seen: Observation,
  { confidence = 0.97, drift = Object.keys(seen) as Trait[] } = {},
): Visit {
  return { confidence, drift, seen: { kind: 'button', ...seen } };
}

const RENAMED = seeing({ name: 'save draft' });

function times(count: number, visit: Visit): Visit[] {
  return Array.from({ length: count }, () => structuredClone(visit));
}

describe('heal', () => {
  it('proposes what enough visits saw alike', () => {
    const proposal = heal(AUTHORED, [...times(2, RENAMED), seeing({ name: 'save draft' })]);
    expect(proposal).toEqual({
      visits: 3,
      confidence: 0.97,
      drift: ['name'],
      fingerprint: { ...AUTHORED, seen: [{ name: 'save draft' }] },
    });
  });

  it('leaves what the author wrote as it is', () => {
    const original = structuredClone(AUTHORED);
    const proposal = heal(AUTHORED, times(5, RENAMED));
    expect(AUTHORED).toEqual(original);
    expect(proposal?.fingerprint).toMatchObject(original);
  });

  it('wants three visits that agree, unless told otherwise', () => {
    expect(heal(AUTHORED, [])).toBeNull();
    expect(heal(AUTHORED, times(2, RENAMED))).toBeNull();
    expect(heal(AUTHORED, times(2, RENAMED), { minVisits: 2 })).not.toBeNull();
    const others = [seeing({ name: 'keep' }), seeing({ name: 'store' })];
    expect(heal(AUTHORED, [...times(2, RENAMED), ...others])).toBeNull();
  });

  it('takes what most visits agree on', () => {
    const visits = [...times(3, seeing({ name: 'keep' })), ...times(4, RENAMED)];
    expect(heal(AUTHORED, visits)).toMatchObject({
      visits: 4,
      fingerprint: { seen: [{ name: 'save draft' }] },
    });
  });

  it('counts sure visits only', () => {
    const unsure = seeing({ name: 'save draft' }, { confidence: 0.949 });
    expect(heal(AUTHORED, times(9, unsure))).toBeNull();
    expect(heal(AUTHORED, [...times(9, unsure), ...times(2, RENAMED)])).toBeNull();
    expect(heal(AUTHORED, times(3, unsure), { minConfidence: 0.9 })).not.toBeNull();
    const edge = seeing({ name: 'save draft' }, { confidence: 0.95 });
    expect(heal(AUTHORED, [edge, ...times(2, RENAMED)])).toMatchObject({ confidence: 0.95 });
  });

  it('proposes nothing where nothing drifted', () => {
    const same = seeing({ name: 'save' }, { drift: [] });
    expect(heal(AUTHORED, times(5, same))).toBeNull();
    const moved = seeing({}, { drift: ['nth', 'at', 'sibling'] });
    expect(heal(AUTHORED, times(5, moved)), 'its place alone is no trait to keep').toBeNull();
    const gone = seeing({}, { drift: ['name'] });
    expect(heal(AUTHORED, times(5, gone)), 'what is gone cannot be kept').toBeNull();
  });

  it('adds what drifted only', () => {
    const visit = seeing({ name: 'save draft', id: 'btnsave' }, { drift: ['name'] });
    const proposal = heal(AUTHORED, times(3, visit));
    expect(proposal?.fingerprint.seen).toEqual([{ name: 'save draft' }]);
  });

  it('adds three observations at most, and none twice', () => {
    let one = AUTHORED;
    for (const name of ['save draft', 'keep', 'store']) {
      const proposal = heal(one, times(3, seeing({ name })));
      expect(heal(proposal?.fingerprint ?? one, times(3, seeing({ name })))).toBeNull();
      one = proposal?.fingerprint ?? one;
    }
    expect(one.seen?.map(({ name }) => name)).toEqual(['save draft', 'keep', 'store']);
    expect(heal(one, times(9, seeing({ name: 'put away' })))).toBeNull();
    expect(heal(one, times(9, seeing({ name: 'put away' }))), 'four').toBeNull();
  });

  it('tells drift by the names of traits, without a text of the page', () => {
    const proposal = heal(AUTHORED, times(3, seeing({ name: 'maria lopez', before: 'ana' })));
    expect(JSON.stringify(proposal?.drift)).toBe('["name","before"]');
  });

  it('compares texts of several languages whole', () => {
    const spanish = seeing({ name: { es: 'guardar' } });
    const english = seeing({ name: { en: 'guardar' } });
    expect(heal(AUTHORED, [...times(2, spanish), ...times(2, english)])).toBeNull();
  });
});
