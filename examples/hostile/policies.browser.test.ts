import { expect } from '@esm-bundle/chai';
import { openPage, sleep, startAfresh, until, walk } from './test-page.ts';

beforeEach(startAfresh);

describe('Content-Security-Policy', () => {
  for (const name of ['csp-strict', 'csp-connect', 'csp-nonce']) {
    it(`${name}: guides through all steps without a violation`, async () => {
      const page = await openPage(`${name}.html`);
      await walk(page);
      expect(page.window.witness).to.deep.equal({ violations: [], errors: [], lines: [] });
    });
  }

  it('csp-strict: our styles are applied', async () => {
    const looks: string[] = [];
    for (const name of ['plain', 'csp-strict']) {
      const page = await openPage(`${name}.html`);
      await page.shows('Write your name');
      const box = page.root().shadowRoot?.querySelector('.box');
      const { width, padding, borderRadius, backgroundColor } = page.window.getComputedStyle(
        box as Element,
      );
      looks.push([width, padding, borderRadius, backgroundColor].join(' '));
    }
    expect(looks[1]).to.equal(looks[0]);
  });

  it('csp-json: falls back to the scripts; only the refused fetches are reported', async () => {
    const page = await openPage('csp-json.html');
    await walk(page);
    const { violations, errors } = page.window.witness;
    expect(errors).to.deep.equal([]);
    expect(violations.length).to.be.greaterThan(0);
    expect(
      violations.every((one) => /^connect-src .*\.json/.test(one)),
      violations.join(),
    ).to.equal(true);
  });
});

describe('Trusted Types', () => {
  for (const name of ['trusted-types', 'trusted-types-lit']) {
    it(`${name}: guides through all steps without a violation`, async () => {
      const page = await openPage(`${name}.html`);
      await walk(page);
      expect(page.window.witness).to.deep.equal({ violations: [], errors: [], lines: [] });
    });
  }

  for (const name of ['trusted-types-other', 'trusted-types-none']) {
    it(`${name}: steps aside with one line, and the portal goes on`, async () => {
      const page = await openPage(`${name}.html`);
      await until(() => page.window.witness.lines.length > 0, 'a line');
      await sleep(300);
      const { lines, errors } = page.window.witness;
      expect(lines.length, lines.join()).to.equal(1);
      expect(lines[0]).to.match(/^info: Handrail stepped aside/);
      expect(errors).to.deep.equal([]);
      expect(page.roots()).to.deep.equal([]);
      expect(page.document.querySelectorAll('input').length).to.equal(2);
      expect(await page.window.Handrail?.start('walk')).to.equal(false);
    });
  }
});
