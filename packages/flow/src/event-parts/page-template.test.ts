import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EVENT_EXAMPLES } from '../../scripts/event-examples.ts';
import { EventSchema } from '../events/index.ts';
import { pageTemplate } from './page-template.ts';

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
