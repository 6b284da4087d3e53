/**
 * The built script on a page with a strict policy, as a test server has it. Needs `npm run build`.
 */
import { expect } from '@esm-bundle/chai';
import { PAGE } from './test-panel.ts';

const SCRIPT = new URL('../../dist/handrail-checks.js', import.meta.url).href;
const POLICY = `default-src 'none'; script-src ${location.origin} 'nonce-test'; style-src ${location.origin}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`;
/** Long enough for all of axe-core on a busy machine. */
const PATIENCE_MS = 30_000;

let frame: HTMLIFrameElement | undefined;
let isBuilt = false;

before(async () => {
  isBuilt = (await fetch(SCRIPT, { method: 'HEAD' })).ok;
  if (!isBuilt) console.warn('Not tried: there is no dist/handrail-checks.js; run npm run build.');
});
afterEach(() => frame?.remove());

interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly violations: readonly string[];
  press(): void;
  root(): ShadowRoot | null;
  status(): string;
  until(what: string, isSo: () => boolean): Promise<void>;
}

async function openPage(tag: string, policy = POLICY): Promise<Page> {
  frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '700';
  const body = PAGE.replace(/ style="[^"]*"/g, '');
  frame.srcdoc = `<!doctype html><html lang="en"><head>${policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`}<title>Help</title>
    <script nonce="test">window.seen = []; document.addEventListener('securitypolicyviolation', (event) => window.seen.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile)); window.before = Object.getOwnPropertyNames(window).sort();</script>
    ${tag}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  const inner = frame.contentDocument;
  if (!window || !inner) throw new Error('The frame has no document.');
  const root = (): ShadowRoot | null =>
    inner.querySelector('handrail-checks-panel')?.shadowRoot ?? null;
  const status = (): string => (root()?.querySelector('.status')?.textContent ?? '').trim();
  return {
    window,
    document: inner,
    violations: Reflect.get(window, 'seen') as string[],
    press: () =>
      inner.body.dispatchEvent(
        new window.KeyboardEvent('keydown', {
          code: 'KeyA',
          altKey: true,
          shiftKey: true,
          bubbles: true,
        }),
      ),
    root,
    status,
    async until(what, isSo) {
      for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
        if (isSo()) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`Waited in vain for ${what}; the status is "${status()}".`);
    },
  };
}

describe('handrail-checks.js on a page with a strict policy', function () {
  this.timeout(2 * PATIENCE_MS);
  beforeEach(function () {
    if (!isBuilt) this.skip();
  });

  it('waits for its key, checks with axe-core too, and breaks no rule of the policy', async () => {
    const page = await openPage(`<script src="${SCRIPT}" data-key="Alt+Shift+A"></script>`);
    expect(page.root(), 'before the key').to.equal(null);
    const body = page.document.body.outerHTML;
    page.press();
    await page.until('the check', () => page.status().startsWith('Checked'));
    const titles = [...(page.root()?.querySelectorAll('.group h3 .grow') ?? [])].map(
      ({ textContent }) => textContent.trim(),
    );
    expect(titles).to.include('Link text says nothing');
    expect(titles).to.include('Image has no alternative text');
    expect(page.violations).to.deep.equal([]);
    expect(page.document.body.outerHTML).to.equal(body);
    const before = Reflect.get(page.window, 'before') as unknown as string[];
    const after = Object.getOwnPropertyNames(page.window);
    expect(after.filter((name) => !before.includes(name) && name !== 'before')).to.deep.equal([]);
  });

  it('knows what listens where, for rules that load later', async () => {
    const page = await openPage(
      `<script src="${SCRIPT}" data-key="Alt+Shift+A"></script><script nonce="test">addEventListener('DOMContentLoaded', () => { const map = document.getElementById('map'); map.style.cursor = 'pointer'; map.addEventListener('click', () => alert(1)); })</script>`,
    );
    page.press();
    await page.until('the check', () => page.status().startsWith('Checked'));
    const titles = [...(page.root()?.querySelectorAll('.group h3 .grow') ?? [])].map(
      ({ textContent }) => textContent.trim(),
    );
    expect(titles).to.include('Only a mouse can use this control');
  });

  describe('says in the page that it could not be loaded', () => {
    const notice = (page: Page): ShadowRoot | null =>
      page.document.querySelector('handrail-checks-notice')?.shadowRoot ?? null;
    const textOf = (page: Page): string => notice(page)?.textContent ?? '';
    const key = (page: Page, name: string): boolean =>
      page.document.body.dispatchEvent(
        new page.window.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    const TAG = `<script src="${SCRIPT}" data-key="Alt+Shift+A"></script>`;
    /** As if the script stood where its folder does not. */
    const ELSEWHERE = `<script nonce="test">Object.defineProperty(HTMLScriptElement.prototype, 'src', { get: () => '${location.origin}/no-such/handrail-checks.js' })</script>`;

    it('where its files are missing, and what to do', async () => {
      const page = await openPage(ELSEWHERE + TAG);
      page.press();
      await page.until('the notice', () => notice(page) !== null);
      expect(notice(page)?.querySelector('[role=alert]')).to.not.equal(null);
      expect(textOf(page)).to.contain('/no-such/handrail-checks.js');
      expect(textOf(page)).to.match(
        /could not be loaded.*folder handrail-checks.*Reload the page/s,
      );
      expect(page.violations).to.deep.equal([]);
    });

    it('where the policy of the page forbids them', async () => {
      const policy = POLICY.replace(`script-src ${location.origin}`, `script-src ${SCRIPT}`);
      const page = await openPage(TAG, policy);
      page.press();
      await page.until('the notice', () => notice(page) !== null);
      expect(textOf(page)).to.contain('Content-Security-Policy has to allow');
      expect(page.violations.every((each) => each.includes('panel.js'))).to.equal(true);
    });

    it('until it is closed: by its button, which gives the focus back', async () => {
      const page = await openPage(ELSEWHERE + TAG);
      page.document.getElementById('more')?.focus();
      page.press();
      await page.until('the notice', () => notice(page) !== null);
      const button = notice(page)?.querySelector('button');
      button?.focus();
      button?.click();
      expect(notice(page)).to.equal(null);
      expect(page.document.activeElement?.id).to.equal('more');
      expect(key(page, 'Escape'), 'Escape is the portal’s again').to.equal(true);
    });

    it('until it is closed: by Escape, of which the portal does not hear; later it does', async () => {
      const page = await openPage(ELSEWHERE + TAG);
      let heard = 0;
      page.document.addEventListener('keydown', () => heard++);
      page.press();
      await page.until('the notice', () => notice(page) !== null);
      expect(key(page, 'Escape')).to.equal(false);
      expect([notice(page), heard]).to.deep.equal([null, 0]);
      expect(key(page, 'Escape')).to.equal(true);
      expect(heard).to.equal(1);
    });

    it('once, however often the key is pressed', async () => {
      const page = await openPage(ELSEWHERE + TAG);
      for (let press = 0; press < 3; press++) {
        page.press();
        await page.until('the notice', () => notice(page) !== null);
      }
      expect(page.document.querySelectorAll('handrail-checks-notice')).to.have.length(1);
    });

    it('above an open modal dialog, where it can be used', async () => {
      const page = await openPage(ELSEWHERE + TAG);
      const dialog = page.document.createElement('dialog');
      page.document.body.append(dialog);
      dialog.showModal();
      page.press();
      await page.until('the notice', () => notice(page) !== null);
      const { left, top } = notice(page)?.querySelector('button')?.getBoundingClientRect() ?? {
        left: 0,
        top: 0,
      };
      expect(page.document.elementFromPoint(left + 9, top + 9)?.localName).to.equal(
        'handrail-checks-notice',
      );
    });
  });

  it('opens at once when a bookmarklet adds it, and only once', async () => {
    const page = await openPage('', '');
    for (const count of [1, 2]) {
      const script = page.document.createElement('script');
      script.src = SCRIPT;
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      page.document.head.append(script);
      await loaded;
      await page.until(`copy ${count}`, () => page.root() !== null);
    }
    expect(page.document.querySelectorAll('handrail-checks-panel')).to.have.length(1);
  });
});
