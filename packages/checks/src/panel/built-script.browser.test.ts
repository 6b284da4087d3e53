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
