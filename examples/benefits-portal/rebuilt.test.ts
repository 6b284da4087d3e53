/** The later release over plain HTTP: it looks otherwise and does the same. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Portal } from './server.ts';
import { createVisitor, startPortal } from './testing.ts';
import type { Visitor } from './testing.ts';

const HOUSEHOLD = {
  txtFullName_input: 'Doe, Jane',
  txtDOB_input: '2/29/1960',
  txtHHSize_input: '3',
  txtZip_input: '12345',
};
const INCOME = { txtGrossIncome_input: '1,200.50', ddlIncomeSource_input: 'W' };
const HEATING = {
  ddlFuel_input: 'G',
  rblHtgPd_input: 'HH',
  txtBillDt_input: '01/31/2026',
  txtVendor_input: 'River Gas',
};

const portals: Portal[] = [];
let visitor: Visitor;
beforeEach(async () => {
  const portal = await startPortal({ release: 'rebuilt' });
  portals.push(portal);
  visitor = createVisitor(portal.url);
});
afterAll(async () => {
  await Promise.all(portals.map((portal) => portal.close()));
});

describe('the rebuilt portal', () => {
  it.each(['en', 'es'])('leads from the home page to a confirmation number in %s', async (lang) => {
    await visitor.get(`/benefits/?lang=${lang}`);
    await visitor.press('lnkBegin_input');
    expect(visitor.page.headers.get('location')).toBe('/benefits/Apply.aspx');
    await visitor.get('/benefits/Form.aspx');
    await visitor.press('btnContinue_input', HOUSEHOLD);
    await visitor.press('btnContinue_input', INCOME);
    await visitor.press('btnContinue_input', HEATING);
    expect(visitor.page.text).toContain('Doe, Jane');
    await visitor.press('btnSubmit_input', { chkCertify_input: 'on' });
    expect(visitor.page.text).toContain('data-top-href="/benefits/Confirm.aspx"');
    await visitor.get('/benefits/Confirm.aspx');
    expect(visitor.page.text).toMatch(/RC-\d{7}/);
  });

  it('checks what was typed, as before', async () => {
    await visitor.get('/benefits/Form.aspx');
    await visitor.press('btnContinue_input', { ...HOUSEHOLD, txtZip_input: '123' });
    expect(visitor.page.text).toContain('ZIP or postal code is not in the correct format.');
    expect(visitor.page.text.match(/aria-invalid="true"/g)).toHaveLength(1);
  });

  it('keeps answers on "Save Application" and stays on the page', async () => {
    await visitor.get('/benefits/Form.aspx');
    await visitor.press('btnSaveDraft_input', { txtFullName_input: 'Doe, Jane' });
    expect(visitor.page.text).toContain('value="Doe, Jane"');
    expect(visitor.page.text).not.toContain('aria-invalid');
  });

  it('shares hardly an id or a field name with the first release, and no layout table', async () => {
    const original = await startPortal();
    portals.push(original);
    const before = createVisitor(original.url);
    for (const page of ['', 'Form.aspx']) {
      const [old, now] = [
        await before.get(`/benefits/${page}`),
        await visitor.get(`/benefits/${page}`),
      ];
      const idsOf = (text: string): string[] =>
        [...text.matchAll(/<(?:input|select|a)\s[^>]*?\b(?:id|name)="([^"]*)"/g)].map(
          ([, id = '']) => id,
        );
      const shared = idsOf(now.text).filter((id) => idsOf(old.text).includes(id));
      expect(shared.filter((id) => !id.startsWith('__'))).toEqual([]);
      expect(now.text).not.toContain('role="presentation"');
    }
  });
});
