import { EventSchema } from '@handrail/flow/events';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EVENT_EXAMPLES } from '../../../../flow/scripts/event-examples.ts';
import { fieldKey } from './field-key.ts';

const control = (name?: string, id = '') => (name === undefined ? { id } : { id, name });

describe('the key of a field', () => {
  it.each([
    [control('income'), 'income'],
    [control(undefined, 'income-box'), 'income-box'],
    [control('ctl00$Main$txtIncome'), 'ctl.Main.txtIncome'],
    [control('person[address][street]'), 'person.address.street.'],
    [control('children_2_name'), 'children__name'],
    [control('', '3'), undefined],
    [control(), undefined],
    [control('case-84731'), undefined],
    [control(undefined, 'f3f2a91c0e8b'), undefined],
    [null, undefined],
  ])('of %o is %s', (element, key) => expect(fieldKey(element)).toBe(key));

  it('is one that the contract takes, or none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (name) => {
        const field = fieldKey(control(name));
        if (field === undefined) return;
        const event = { kind: 'struggle.seen', ...EVENT_EXAMPLES['struggle.seen'], field };
        expect(v.is(EventSchema, event), field).toBe(true);
      }),
    );
  });
});
