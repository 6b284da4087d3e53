import { afterEach, describe, expect, it } from 'vitest';
import type { Portal, PortalOptions } from './server.ts';
import { createVisitor, nameOf, startPortal } from './testing.ts';
import type { Visitor } from './testing.ts';

const HOUSEHOLD = { txtHHSize: '3', txtAppName: 'Doe, Jane', txtDOB: '2/29/1960', txtZip: '12345' };
const INCOME = { txtGMI: '1,200.50', ddlIncSrc: 'W' };
const HEATING = {
  ddlFuel: 'G',
  rblHtgPd: 'HH',
  txtVendor: 'River Gas',
  txtAcct: 'A-77',
  txtBillDt: '01/31/2026',
};

const portals: Portal[] = [];
afterEach(async () => {
  await Promise.all(portals.splice(0).map((portal) => portal.close()));
});

async function visit(options: Partial<PortalOptions> = {}): Promise<Visitor> {
  const portal = await startPortal(options);
  portals.push(portal);
  return createVisitor(portal.url);
}

const titleOf = ({ page }: Visitor): string | undefined =>
  /<title>[^<]* DHS - ([^<]*)<\/title>/.exec(page.text)?.[1];

/** From the home page to the review page. */
async function walkToReview(visitor: Visitor, home = '/benefits/'): Promise<void> {
  await visitor.get(home);
  await visitor.press('lnkBegin');
  expect(visitor.page.headers.get('location')).toBe('/benefits/Apply.aspx');
  await visitor.get('/benefits/Apply.aspx');
  expect(visitor.page.text).toContain('id="mainFrame"');
  await visitor.get('/benefits/Form.aspx');
  await visitor.press('btnNext', HOUSEHOLD);
  await visitor.press('btnNext', INCOME);
  await visitor.press('btnNext', HEATING);
}

async function submit(visitor: Visitor): Promise<string | undefined> {
  await visitor.press('btnSubmit', { chkCertify: 'on' });
  expect(visitor.page.text).toContain('data-top-href="/benefits/Confirm.aspx"');
  await visitor.get('/benefits/Confirm.aspx');
  return /RC-\d{7}/.exec(visitor.page.text)?.[0];
}

describe.each(['off', 'strict', 'strict+tt'] as const)(
  'the way through the portal, CSP %s',
  (csp) => {
    it('leads from the home page to a confirmation number', async () => {
      const visitor = await visit({ csp });
      await walkToReview(visitor);
      expect(titleOf(visitor)).toBe('Review and Submit');
      expect(visitor.page.text).toContain('Doe, Jane');
      expect(await submit(visitor)).toBeDefined();
    });

    it('sends a policy without connect-src, and no inline script under it', async () => {
      const visitor = await visit({ csp });
      await visitor.get('/benefits/');
      const policy = visitor.page.headers.get('content-security-policy');
      const inline = /<script(?![^>]*\ssrc=)|javascript:|\son[a-z]+="|\sstyle="/.test(
        visitor.page.text,
      );
      expect(inline).toBe(csp === 'off');
      expect(visitor.page.text.includes('jquery')).toBe(csp !== 'strict+tt');
      if (csp === 'off') {
        expect(policy).toBeNull();
        return;
      }
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';/,
      );
      expect(policy).not.toContain('connect-src');
      expect(policy?.includes("require-trusted-types-for 'script'")).toBe(csp === 'strict+tt');
    });
  },
);

describe('languages', () => {
  it('keeps Spanish in a cookie up to the confirmation', async () => {
    const visitor = await visit();
    await walkToReview(visitor, '/benefits/?lang=es');
    expect(titleOf(visitor)).toBe('Revisar y enviar');
    expect(await submit(visitor)).toBeDefined();
    expect(visitor.page.text).toContain('lang="es"');
    expect(titleOf(visitor)).toBe('Solicitud recibida');
    await visitor.get('/benefits/?lang=en');
    expect(titleOf(visitor)).toBe('Home');
  });

  it('takes an unknown language for English', async () => {
    const visitor = await visit();
    await visitor.get('/benefits/?lang=__proto__');
    expect(visitor.page.text).toContain('<html xmlns="http://www.w3.org/1999/xhtml" lang="en"');
  });
});

describe('server-side validation', () => {
  it('renders the page again with a summary and what was typed, harmless', async () => {
    const visitor = await visit();
    await visitor.get('/benefits/Form.aspx');
    await visitor.press('btnNext', {
      ...HOUSEHOLD,
      txtHHSize: '"><script>',
      txtDOB: '02/30/1960',
      txtZip: '',
    });
    expect(titleOf(visitor)).toBe('Household Information');
    expect(visitor.page.text).toContain('No. of persons in HH is not in the correct format.');
    expect(visitor.page.text).toContain('DOB (MM/DD/YYYY) is not in the correct format.');
    expect(visitor.page.text).toContain('Svc. Addr. ZIP is required.');
    expect(visitor.page.text).toContain('&quot;&gt;&lt;script&gt;');
    expect(visitor.page.text).toContain('value="Doe, Jane"');
    expect(visitor.page.text.match(/aria-invalid="true"/g)).toHaveLength(3);
  });

  it('does not ask for an account when heat is part of the rent', async () => {
    const visitor = await visit();
    await visitor.get('/benefits/Form.aspx');
    await visitor.press('btnNext', HOUSEHOLD);
    await visitor.press('btnNext', INCOME);
    await visitor.press('btnNext', { ddlFuel: 'G', rblHtgPd: 'HH' });
    expect(visitor.page.text).toContain('Acct. No. is required.');
    await visitor.press('btnNext', { ddlFuel: 'G', rblHtgPd: 'LL' });
    expect(titleOf(visitor)).toBe('Review and Submit');
    expect(visitor.page.text).not.toContain('Acct. No.');
  });

  it('asks for the signature before it takes the form', async () => {
    const visitor = await visit();
    await walkToReview(visitor);
    await visitor.press('btnSubmit');
    expect(visitor.page.text).toContain(
      'I certify that the info. given is true and complete. is required.',
    );
    await visitor.get('/benefits/Confirm.aspx');
    expect(visitor.page.headers.get('location')).toBe('/benefits/Default.aspx');
  });

  it('goes back and posts to the same page by LinkButton, answers kept', async () => {
    const visitor = await visit();
    await visitor.get('/benefits/Form.aspx');
    await visitor.press('btnNext', HOUSEHOLD);
    await visitor.press('lnkCalc', { txtGMI: '$1,000' });
    expect(titleOf(visitor)).toBe('Income Information');
    expect(visitor.page.text).toContain('Annual Inc.: $12000.00');
    await visitor.press('btnPrev', INCOME);
    expect(titleOf(visitor)).toBe('Household Information');
    expect(visitor.page.text).toContain('value="Doe, Jane"');
  });
});

describe('builds', () => {
  it('gives every seed its own control names, and the same seed the same page', async () => {
    const names: string[] = [];
    for (const seed of [1, 2, 2]) {
      const visitor = await visit({ seed });
      await visitor.get('/benefits/Form.aspx');
      names.push(nameOf(visitor.page.text, 'txtHHSize'));
    }
    expect(names[0]).toMatch(/^ctl\d\d\$MainContent\$wz\$ctl\d\d\$txtHHSize$/);
    expect(names[1]).not.toBe(names[0]);
    expect(names[2]).toBe(names[1]);
  });

  it('numbers confirmations by seed', async () => {
    const references: (string | undefined)[] = [];
    for (const seed of [1, 2, 2]) {
      const visitor = await visit({ seed });
      await walkToReview(visitor);
      references.push(await submit(visitor));
    }
    expect(references[1]).not.toBe(references[0]);
    expect(references[2]).toBe(references[1]);
  });
});

describe('sessions', () => {
  it('time out: the frame leads the window to the time-out page, and what was typed is gone', async () => {
    let now = 0;
    const visitor = await visit({ sessionMinutes: 20, nowMs: () => now });
    await visitor.get('/benefits/Form.aspx');
    await visitor.press('btnNext', HOUSEHOLD);
    now += 19 * 60_000;
    await visitor.get('/benefits/KeepAlive.aspx');
    now += 19 * 60_000;
    await visitor.get('/benefits/Form.aspx');
    expect(titleOf(visitor)).toBe('Income Information');
    now += 20 * 60_000;
    await visitor.press('btnNext', INCOME);
    expect(visitor.page.text).toContain('data-top-href="/benefits/Timeout.aspx"');
    await visitor.get('/benefits/Timeout.aspx');
    expect(titleOf(visitor)).toBe('Session Timed Out');
    await visitor.get('/benefits/Form.aspx');
    expect(visitor.page.text).not.toContain('Doe, Jane');
  });

  it('send an expired visitor from the shell to the time-out page', async () => {
    let now = 0;
    const visitor = await visit({ nowMs: () => now });
    await visitor.get('/benefits/Apply.aspx');
    now += 21 * 60_000;
    await visitor.get('/benefits/Apply.aspx');
    expect(visitor.page.headers.get('location')).toBe('/benefits/Timeout.aspx');
  });

  it('end on request', async () => {
    const visitor = await visit();
    await visitor.get('/benefits/Form.aspx');
    await visitor.press('btnNext', HOUSEHOLD);
    await visitor.get('/benefits/Timeout.aspx?end=1');
    expect(visitor.cookies().has('ASP.NET_SessionId')).toBe(false);
    await visitor.get('/benefits/Form.aspx');
    expect(titleOf(visitor)).toBe('Household Information');
  });

  it('refuse a view state that belongs to another session', async () => {
    const portal = await startPortal();
    portals.push(portal);
    const [mine, other] = [createVisitor(portal.url), createVisitor(portal.url)];
    await mine.get('/benefits/Form.aspx');
    await other.get('/benefits/Form.aspx');
    const hidden = (name: string): string =>
      new RegExp(`name="${name}"[^>]*value="([^"]+)"`).exec(other.page.text)?.[1] ?? '';
    const stolen = {
      __VIEWSTATE: hidden('__VIEWSTATE'),
      __EVENTVALIDATION: hidden('__EVENTVALIDATION'),
    };
    const post = async (visitor: Visitor): Promise<Response> =>
      fetch(`${portal.url}/benefits/Form.aspx`, {
        method: 'POST',
        headers: {
          cookie: `ASP.NET_SessionId=${visitor.cookies().get('ASP.NET_SessionId') ?? ''}`,
        },
        body: new URLSearchParams(stolen),
      });
    expect((await post(other)).status).toBe(200);
    const refused = await post(mine);
    expect(refused.status).toBe(500);
    expect(await refused.text()).toContain('Validation of viewstate MAC failed.');
  });
});

describe('the template line and static files', () => {
  const tag = /<script src="\/guidance\/handrail\.js"[^>]*><\/script>/;

  it.each([
    [
      {},
      '<script src="/guidance/handrail.js" data-flows="/guidance/manifest.json" defer></script>',
    ],
    [
      { csp: 'strict' as const },
      '<script src="/guidance/handrail.js" data-flows="/guidance/manifest.js" defer></script>',
    ],
    [
      { collectorUrl: 'http://127.0.0.1:9/?a=1&b="' },
      '<script src="/guidance/handrail.js" data-flows="/guidance/manifest.json" data-collector="http://127.0.0.1:9/?a=1&amp;b=&quot;" defer></script>',
    ],
    [{ scriptTag: false }, undefined],
  ])('is in every page, the frame too: %j', async (options, line) => {
    const visitor = await visit(options);
    for (const page of ['Default', 'Apply', 'Form', 'Help', 'RentLetter', 'Timeout']) {
      await visitor.get(`/benefits/${page}.aspx`);
      expect(tag.exec(visitor.page.text)?.[0]).toBe(line);
    }
  });

  it('serves what belongs there and nothing else', async () => {
    const visitor = await visit();
    for (const [path, status] of [
      ['/guidance/heating-help-apply.flow.json', 200],
      ['/guidance/no-such.json', 404],
      ['/guidance/../server.ts', 404],
      ['/guidance/..%2fserver.ts', 404],
      ['/guidance/%2e%2e/server.ts', 404],
      ['/guidance/%00', 404],
      ['/guidance/%', 404],
      ['/guidance/', 404],
      ['/benefits/css/portal.css', 200],
      ['/benefits/Scripts/jquery-1.12.4.min.js', 200],
      ['/benefits/Scripts/', 404],
      ['/benefits/Scripts/../../server.ts', 404],
      ['/benefits/HELP.ASPX', 200],
      ['/benefits/Nothing.aspx', 404],
    ] as const) {
      expect([path, (await visitor.get(path)).status]).toEqual([path, status]);
    }
  });

  it('refuses other methods and too large a post', async () => {
    const portal = await startPortal();
    portals.push(portal);
    const put = await fetch(`${portal.url}/benefits/`, { method: 'PUT', body: 'x' });
    expect(put.status).toBe(405);
    const large = await fetch(`${portal.url}/benefits/Form.aspx`, {
      method: 'POST',
      body: 'x'.repeat(70_000),
    });
    expect(large.status).toBe(413);
  });
});
