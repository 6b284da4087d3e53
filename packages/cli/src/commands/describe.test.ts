import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fingerprint } from '@handrail/locator';
import { beforeAll, describe, expect, it } from 'vitest';
import { flow, run, useFolder } from '../testing.ts';
import { describeInBrowser, servePages } from '../testing-pages.ts';
import { listPage, portalPage } from '../testing-portal.ts';

const SECRET = 'geheimnis-4711';
const STRICT =
  "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'; sandbox allow-same-origin allow-scripts";
const filled = `<script>
  for (const field of document.querySelectorAll('input,textarea')) field.value = '${SECRET}';
  document.querySelector('#letter').textContent = '${SECRET}';
</script>`;
const places = `<x-search></x-search><iframe name="main" src="/form"></iframe><script>
  const root = document.querySelector('x-search').attachShadow({ mode: 'open' });
  root.innerHTML = '<label>Search for <input id="words"></label><button id="go">Go</button>';
</script>`;
const late = `<script>
  setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<button id="late">Late</button>'), 900);
</script>`;
const twins = '<button hidden class="twin">Share</button><button class="twin">Share</button>';

const pages = {
  '/form': portalPage({ extra: twins }),
  '/es/form': portalPage({ lang: 'es', extra: twins }),
  '/strict': { html: portalPage(), headers: { 'content-security-policy': STRICT } },
  '/rows': listPage(['Winter heating', 'School lunch', 'Dental care', 'Rent', 'Transport']),
  '/typed': portalPage({
    extra: `<textarea></textarea><div contenteditable="true" id="letter"></div>${filled}`,
  }),
  '/late': portalPage({ extra: late }),
  '/places': `<!doctype html><html lang="en"><title>Places</title><h1>Places</h1>${places}</html>`,
};

describeInBrowser('handrail describe', () => {
  let site = '';
  beforeAll(async () => {
    site = await servePages(pages);
  });
  const at = (path: string, selector: string, ...more: string[]) =>
    run('describe', site + path, selector, '--wait', '0', ...more);
  const read = (out: string) => JSON.parse(out) as Fingerprint;

  it('prints a fingerprint that finds its element again', async () => {
    const { code, out, error } = await at('/form', '#btnSave');
    expect(error).toMatch(/^Found again on this page, confidence 0\.\d\d\. No other/);
    expect(error).toContain('Fragile: nothing.');
    expect(code).toBe(0);
    expect(read(out)).toMatchObject({ v: 1, kind: 'button', page: { url: '/form' } });
    expect(out).toContain('"path": ["');
  });

  it('takes what Playwright calls a selector, and says what is fragile', async () => {
    const { code, error } = await at('/form', 'text=Save household');
    expect([code, error.includes('Found again')]).toEqual([0, true]);
    expect((await at('/form', 'input >> nth=0')).error).toMatch(/Fragile: .*generated/);
  });

  it('works under a strict policy', async () => {
    const { code, out } = await at('/strict', '#btnSave');
    expect([code, read(out).id]).toEqual([0, 'btnsave']);
  });

  it('refuses a selector that matches two, and lists both', async () => {
    const selector = '#topmenu a:nth-child(-n + 2)';
    expect(await at('/form', selector)).toEqual({
      code: 1,
      out: '',
      error: `"${selector}" matches 2 elements. Name exactly one of them:\n  1. <a> "Home"\n  2. <a> "Messages"\n`,
    });
  });

  it('refuses a selector that matches none, and one that is none', async () => {
    expect(await at('/form', '#gone')).toMatchObject({
      code: 1,
      error: '"#gone" matches nothing on this page.\n',
    });
    const { code, error } = await at('/form', 'in[put');
    expect([code, error]).toEqual([2, expect.stringContaining('is no selector')]);
  });

  it('takes the one of several that can be seen', async () => {
    const { code, error } = await at('/form', '.twin');
    expect([code, error]).toEqual([0, expect.stringContaining('1 more cannot')]);
  });

  it('looks into open shadow roots and frames', async () => {
    const shadow = await at('/places', '#words');
    expect([shadow.code, read(shadow.out).scope]).toEqual([0, ['x-search']]);
    const frame = await at('/places', '#btnSave');
    expect([frame.code, read(frame.out).scope]).toEqual([0, ['iframe main']]);
    expect(frame.error).toContain('Found again');
  });

  it('waits for what comes late', async () => {
    const { code } = await run('describe', `${site}/late`, '#late', '--wait', '10');
    expect(code).toBe(0);
  });

  it('asks for a row where rows are alike, and takes it', async () => {
    const third = '#caseList tr:nth-child(4) button';
    const without = await at('/rows', third);
    expect(without.error).toContain('one of 5 alike in the rows of a table. Add --row');
    const { code, out, error } = await at('/rows', third, '--row', 'Dental care');
    expect([code, read(out).row?.is]).toEqual([0, expect.stringMatching(/dental care/i)]);
    expect(error).toContain('Found again');
    expect(out).not.toMatch(/rent|lunch/i);
    expect(await at('/rows', third, '--row', 'Rent')).toMatchObject({ code: 1, out: '' });
  });

  it('never tells what is typed', async () => {
    for (const selector of ['#ctl00_Main_txtZip', '#letter', 'main *']) {
      const { out, error } = await at('/typed', selector);
      expect(out + error).not.toContain(SECRET);
      expect(error).not.toBe('');
    }
  });

  it('adds a language to a file', async () => {
    const english = await at('/form', '#btnSave', '--lang', 'en');
    const folder = useFolder({ 'en.json': english.out, 'other.json': '{"a":1}' });
    const onto = (name: string) =>
      at('/es/form', '#btnSave', '--lang', 'es', '--onto', join(folder, name));
    const { code, out } = await onto('en.json');
    expect(code).toBe(0);
    expect(Object.keys(read(out).name ?? {})).toEqual(['en', 'es']);
    expect((await onto('other.json')).error).toContain('holds no fingerprint');
  });

  it('says so when the page is in another language than was asked for', async () => {
    const { error } = await at('/es/form', '#btnSave', '--lang', 'en');
    expect(error).toContain('The page says that it is in "es"');
  });

  it('writes into a flow, one language after the other', async () => {
    const target = { label: 'Search button', find: [{ by: 'css', css: '#btnSave' }] };
    const folder = useFolder({ 'a.flow.json': flow('a', { targets: { save: target } }) });
    const file = join(folder, 'a.flow.json');
    const into = ['--flow', file, '--target', 'save'];
    const first = await at('/form', '#btnSave', ...into, '--lang', 'en');
    expect([first.code, first.out]).toEqual([0, '']);
    expect(first.error).toContain('Wrote the fingerprint of "save"');
    expect((await at('/es/form', '#btnSave', ...into, '--lang', 'es')).code).toBe(0);
    const written = JSON.parse(readFileSync(file, 'utf8')) as {
      targets: { save: typeof target & { fingerprint: Fingerprint } };
    };
    const { fingerprint, ...rest } = written.targets.save;
    expect(rest).toEqual(target);
    expect(Object.keys(fingerprint.name ?? {})).toEqual(['en', 'es']);
    expect((await run('validate', file)).code).toBe(0);
  });

  it.each([
    ['/missing', 'the server answers 404.'],
    ['http://127.0.0.1:9/', 'cannot be opened: '],
    ['http://no-such-host.invalid/', 'cannot be opened: '],
    ['portal.example', 'is no whole address'],
  ])('exits 2 for the page %s', async (url, message) => {
    const { code, out, error } = await run('describe', url.startsWith('/') ? site + url : url, 'a');
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});

describe('handrail describe, before it opens a page', () => {
  const page = 'http://localhost/';

  it.each<[string[], string]>([
    [[page], 'one page and one element'],
    [[page, 'a', 'b'], 'one page and one element'],
    [[page, 'a', '--wait', 'long'], '--wait is a number'],
    [[page, 'a', '--viewport', 'wide'], '--viewport is width and height'],
    [[page, 'a', '--lang', 'English!'], '--lang is a language'],
    [[page, 'a', '--flow', 'a.flow.json'], 'go together'],
    [[page, 'a', '--onto', 'x.json'], 'with --lang'],
    [[page, 'a', '--browser', '/no/such/browser'], 'is no program that can be run'],
    [[page, 'a', '--rwo', 'x'], 'Did you mean "--row"?'],
    [[page, 'a', '--flow', 'no-such.flow.json', '--target', 't'], 'no-such.flow.json'],
  ])('exits 2 for %j', async (args, message) => {
    const { code, out, error } = await run('describe', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
  });

  it('knows the targets of a flow', async () => {
    const folder = useFolder({ 'a.flow.json': flow('a'), 'b.flow.json': '{' });
    const into = (file: string, id: string) =>
      run('describe', page, 'a', '--flow', join(folder, file), '--target', id);
    expect((await into('a.flow.json', 't')).error).toContain('has no target "t"');
    expect((await into('b.flow.json', 't')).error).toContain('is no sound flow yet');
  });
});
