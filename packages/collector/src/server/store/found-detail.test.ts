import { TRAITS } from '@handrail/flow/events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundDetail, readFoundDetail } from './found-detail.ts';

describe('how a target was found', () => {
  it('is read as it was written, whatever the order of the traits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('finder' as const, 'fingerprint' as const),
        fc.shuffledSubarray([...TRAITS]),
        (by, drift) => {
          const detail = foundDetail({ by, drift });
          const sorted = TRAITS.filter((trait) => drift.includes(trait));
          expect(readFoundDetail(detail)).toEqual({ by, drift: sorted });
          expect(foundDetail({ by, drift: sorted })).toBe(detail);
        },
      ),
    );
  });

  it('is empty where a finder found it and nothing changed, as it is in older rows', () => {
    expect([foundDetail({}), foundDetail({ by: 'finder' })]).toEqual(['', '']);
    expect(readFoundDetail('')).toEqual({ by: 'finder', drift: [] });
  });
});
