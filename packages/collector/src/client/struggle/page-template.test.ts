import { EventSchema } from '@handrail/flow/events';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EVENT_EXAMPLES } from '../../../../flow/scripts/event-examples.ts';
import { fieldKey } from './field-key.ts';
import { pageTemplate } from './page-template.ts';

const control = (name: string | null, id = ''): Element =>
  ({ id, getAttribute: () => name }) as unknown as Element;

describe('the template of a page', () => {
  it.each([
    ['/', '/'],
    ['/apply/income', '/apply/income'],
    ['/apply-for-heating-help/about_you.aspx', '/apply-for-heating-help/about_you.aspx'],
    ['/apply/8473/income', '/apply/{id}/income'],
    ['/Step2.aspx', '/{id}'],
    ['/case/AB-12/', '/case/{id}/'],
    ['/0198f3a4-2c00-7b1e-9d52-6a0f4c1e8b77', '/{id}'],
    ['/u/dGhpc2lzYXNlY3JldGtleQ', '/u/{id}'],
    ['/list.do;jsessionid=1A2B3C', '/list.do'],
    ['/jane%20doe/form', '/{id}/form'],
    ['/jane@doe.example', '/{id}'],
    ['/%E7%94%B3%E8%AF%B7', '/{id}'],
  ])('of %s is %s', (path, template) => expect(pageTemplate(path)).toBe(template));

  it('is the first of the portal that matches, and ours where none does', () => {
    const patterns = ['/Step2.aspx', '/case/{case}/docs', '/case/*/*'];
    const of = (path: string) => pageTemplate(path, patterns);
    expect(
      ['/Step2.aspx', '/case/77/docs', '/case/77/x1', '/case/77', '/other/x1'].map(of),
    ).toEqual(['/Step2.aspx', '/case/{case}/docs', '/case/{id}/{id}', '/case/{id}', '/other/{id}']);
  });

  it('has no digit of the address, and the contract takes it, whatever the address', () => {
    fc.assert(
      fc.property(fc.webPath({ size: '+1' }), (path) => {
        const page = pageTemplate(`/${path}`.replace(/^\/+/, '/'));
        expect(page).not.toMatch(/\d/);
        const event = { kind: 'page.viewed', ...EVENT_EXAMPLES['page.viewed'], page };
        expect(v.is(EventSchema, event), page).toBe(true);
      }),
    );
  });
});

describe('the key of a field', () => {
  it.each([
    [control('income'), 'income'],
    [control(null, 'income-box'), 'income-box'],
    [control('ctl00$Main$txtIncome'), 'ctl.Main.txtIncome'],
    [control('person[address][street]'), 'person.address.street.'],
    [control('children_2_name'), 'children__name'],
    [control('', '3'), undefined],
    [control(null), undefined],
    [control('case-84731'), undefined],
    [control(null, 'f3f2a91c0e8b'), undefined],
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
