import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { flow, run, useFolder } from '../testing.ts';
import { describeInBrowser, servePages } from '../testing-pages.ts';
import { portalPage } from '../testing-portal.ts';

const pages = {
  '/form': portalPage(),
  '/form?renamed': portalPage({ ids: ['btnStore', 'btnPrint', 'btnAnew'] }),
  '/form?removed': portalPage({ ids: ['', 'btnPrint', 'btnAnew'] }),
  // The id of one button has gone over to another.
  '/form?swapped': portalPage({ ids: ['btnStore', 'btnPrint', 'btnSave'] }),
  '/other': portalPage({ ids: ['', '', ''] }),
};

/** A flow of one target, which has a fingerprint made at `/form`. */
async function useFlow(site: string, rest: Record<string, unknown> = {}): Promise<string> {
  const save = { label: 'Save button', find: [{ by: 'css', css: '#btnSave' }] };
  const content = flow('f', { targets: { save }, ...rest });
  const file = join(useFolder({ 'f.flow.json': content }), 'f.flow.json');
  const into = ['--flow', file, '--target', 'save', '--wait', '0'];
  const { code, error } = await run('describe', `${site}/form`, '#btnSave', ...into);
  expect([code, error]).toEqual([0, expect.stringContaining('Wrote')]);
  return file;
}

describeInBrowser('handrail locate', () => {
  let site = '';
  beforeAll(async () => {
    site = await servePages(pages);
  });
  const locate = (file: string, path: string, ...more: string[]) =>
    run('locate', file, site + path, '--wait', '0', ...more);

  it('says that finder and fingerprint agree', async () => {
    const { code, out } = await locate(await useFlow(site), '/form');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^save \(Save button\): found\n {2}Finder 1 \(css #btnSave\) finds <button/,
    );
    expect(out).toContain('Fingerprint: Found, confidence');
    expect(out).toMatch(/1 target of this page: 1 found, 0 not sure, 0 missing\.\n$/);
  });

  it('finds a renamed button by its fingerprint, and proposes what to add', async () => {
    const file = await useFlow(site);
    const before = readFileSync(file, 'utf8');
    const { code, out } = await locate(file, '/form?renamed');
    expect(out).toContain('Finder 1 (css #btnSave) matches nothing.');
    expect(out).toMatch(/Id changed from "btnsave" to "btnstore"/);
    expect(out).toContain('It points at <button id="btnStore"');
    expect(code).toBe(0);
    const { out: json } = await locate(file, '/form?renamed', '--json');
    const { targets } = JSON.parse(json) as {
      targets: { outcome: string; fingerprint: { drift: string[]; additions: object[] | null } }[];
    };
    expect(targets).toMatchObject([{ outcome: 'aged', fingerprint: { status: 'found' } }]);
    expect(targets[0]?.fingerprint.drift).toContain('id');
    // The proposal needs more confidence than the finding; how much there is depends on the weights.
    expect(out.includes('Proposal, after one look only')).toBe(!!targets[0]?.fingerprint.additions);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('exits 1 for a target that is gone', async () => {
    const { code, out } = await locate(await useFlow(site), '/form?removed');
    expect(code).toBe(1);
    expect(out).toMatch(/^save \(Save button\): (missing|not sure)\n/);
  });

  it('is not sure when finder and fingerprint disagree', async () => {
    const { code, out } = await locate(await useFlow(site), '/form?swapped');
    expect(out).toContain('Finders and fingerprint disagree');
    expect(out).not.toContain('Proposal');
    expect(code).toBe(1);
  });

  it('leaves out the targets of other pages, unless asked for one', async () => {
    const file = await useFlow(site, {
      pages: {
        form: { label: 'F', path: ['/form'] },
        gone: { label: 'R', path: ['/other'] },
      },
      targets: {
        save: { label: 'Save button', find: [{ by: 'css', css: '#btnSave' }] },
        help: {
          label: 'Help',
          find: [{ by: 'role', role: 'link', name: { en: 'Documents' } }],
        },
      },
      steps: [
        { id: 'a', type: 'point', page: 'form', target: 'save', title: 'A' },
        { id: 'b', type: 'point', page: 'gone', target: 'help', title: 'B' },
      ],
    });
    const { code, out } = await locate(file, '/other');
    expect([code, out.includes('Of other pages, so not counted: save.')]).toEqual([0, true]);
    expect(out).toMatch(/^help \(Help\): found\n/);
    const one = await locate(file, '/other', '--target', 'save');
    expect([one.code, one.out.includes('not counted')]).toEqual([1, false]);
  });

  it('exits 2 where there is no page', async () => {
    const { code, out, error } = await locate(await useFlow(site), '/nowhere');
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('the server answers 404.');
  });
});

describe('handrail locate, before it opens a page', () => {
  it.each<[string[], string]>([
    [[], 'one flow and one page'],
    [['a.flow.json'], 'one flow and one page'],
    [['a.flow.json', 'http://localhost/'], 'has no targets'],
    [['a.flow.json', 'http://localhost/', '--target', 't'], 'has no target "t"'],
    [['b.flow.json', 'http://localhost/'], 'is no sound flow yet'],
    [['c.flow.json', 'http://localhost/'], 'c.flow.json'],
  ])('exits 2 for %j', async (args, message) => {
    const folder = useFolder({ 'a.flow.json': flow('a'), 'b.flow.json': '{' });
    const [file, ...rest] = args;
    const { code, out, error } = await run(
      'locate',
      ...(file ? [join(folder, file)] : []),
      ...rest,
    );
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
  });
});
