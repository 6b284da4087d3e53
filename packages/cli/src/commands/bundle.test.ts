import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseManifest } from '@handrail/flow/parse';
import { describe, expect, it } from 'vitest';
import { caller, useFolder, flow, run } from '../testing.ts';

const pages = {
  home: { label: 'Home', path: ['/', '/Default.aspx'], title: 'Welcome' },
  form: { label: 'Form', path: ['/form'], query: { step: '1' }, has: ['name'] },
  same: { label: 'Form again', path: ['/form'], query: { step: '1' } },
};
const targets = {
  name: {
    label: 'Name',
    find: [
      { by: 'css', css: '#a' },
      { by: 'css', css: '#b' },
    ],
  },
};
const help = [{ id: 'h', page: 'form', target: 'name', title: 'T', body: 'B' }];
const files = {
  'main.flow.json': {
    ...caller('main', 'part'),
    pages,
    targets,
    help,
    start: { on: ['home'], again: 'once' },
    langs: ['es'],
  },
  'main.es.strings.json': { handrail: '1.0', flow: 'main', lang: 'es', strings: {} },
  'sub/part two.flow.json': flow('part'),
};
const read = (...parts: string[]) => readFileSync(join(...parts), 'utf8');

describe('handrail bundle', () => {
  it('writes a manifest with what the script tag needs to know', async () => {
    const path = useFolder(files);
    const out = join(path, 'out');
    const { code, out: said } = await run('bundle', path, '--out', out);
    expect(code).toBe(0);
    expect(said).toContain(`3 files checked: 0 errors, 1 warning. Wrote 2 flows to ${out}.`);
    expect(JSON.parse(read(out, 'manifest.json'))).toEqual({
      handrail: '1.0',
      flows: [
        {
          id: 'main',
          file: 'main.flow.json',
          version: 1,
          lang: 'en',
          strings: { es: 'main.es.strings.json' },
          start: {
            pages: [{ path: ['/', '/Default.aspx'], title: 'Welcome' }],
            how: 'offer',
            again: 'once',
          },
          pages: [{ path: ['/', '/Default.aspx'] }, { path: ['/form'], query: { step: '1' } }],
          help: [{ path: ['/form'], query: { step: '1' } }],
        },
        {
          id: 'part',
          file: 'sub/part%20two.flow.json',
          version: 1,
          lang: 'en',
          strings: {},
          pages: [],
          help: [],
          subflow: true,
        },
      ],
    });
    expect(parseManifest(read(out, 'manifest.json'))).toMatchObject({ ok: true, warnings: [] });
  });

  it('writes every file unchanged, and as a module with the same data', async () => {
    const path = useFolder(files);
    const out = join(path, 'out');
    await run('bundle', path, '--out', out);
    const written = readdirSync(out, { recursive: true })
      .map(String)
      .filter((name) => name.includes('.'))
      .sort();
    expect(written).toEqual([
      'main.es.strings.js',
      'main.es.strings.json',
      'main.flow.js',
      'main.flow.json',
      'manifest.js',
      'manifest.json',
      'sub/part two.flow.js',
      'sub/part two.flow.json',
    ]);
    for (const name of Object.keys(files)) expect(read(out, name)).toBe(read(path, name));
    for (const name of written.filter((each) => each.endsWith('.json'))) {
      const twin = pathToFileURL(join(out, name.replace(/\.json$/, '.js'))).href;
      const module = (await import(/* @vite-ignore */ twin)) as { default: unknown };
      expect(module.default).toEqual(JSON.parse(read(out, name)));
    }
  });

  it('gives the same a second time, also inside its own source folder', async () => {
    const path = useFolder(files);
    await run('bundle', path, '--out', join(path, 'out'));
    const before = read(path, 'out', 'manifest.json');
    expect((await run('bundle', path, '--out', join(path, 'out'))).code).toBe(0);
    expect(read(path, 'out', 'manifest.json')).toBe(before);
    expect((await run('bundle', join(path, 'out'), '--out', join(path, 'out'))).code).toBe(0);
    expect(read(path, 'out', 'manifest.json')).toBe(before);
  });

  it('writes nothing when there are errors', async () => {
    const path = useFolder({ ...files, 'sub/part two.flow.json': flow('part', { steps: [] }) });
    const { code, out } = await run('bundle', path, '--out', join(path, 'out'));
    expect(code).toBe(1);
    expect(out).toContain('"steps" is an empty list.');
    expect(out).toContain('Nothing was written.');
    expect(existsSync(join(path, 'out'))).toBe(false);
  });

  it('refuses two flows of one name in different folders, and subflows that are missing', async () => {
    const path = useFolder({ 'a/a.flow.json': caller('a', 'gone'), 'b/a.flow.json': flow('a') });
    const { code, out } = await run('bundle', path, '--out', join(path, 'out'));
    expect(code).toBe(1);
    expect(out).toMatch(/unknown-flow[\s\S]*duplicate-id/);
  });

  it.each([
    [['bundle'], 'Name one folder'],
    [['bundle', '.'], 'Where to?'],
    [['bundle', 'no-such-folder', '--out', 'x'], 'no-such-folder: there is no such folder.'],
    [['bundle', '.', '--uot', 'x'], 'Did you mean "--out"?'],
    [['bundle', '.', '--out'], '--out'],
  ])('exits 2 for %j', async (args, message) => {
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });

  it('exits 2 for a folder without flows', async () => {
    const path = useFolder({ 'a.txt': '' });
    expect((await run('bundle', path, '--out', join(path, 'out'))).code).toBe(2);
    expect(existsSync(join(path, 'out'))).toBe(false);
  });
});
