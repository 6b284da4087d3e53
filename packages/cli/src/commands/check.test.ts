import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run, useFolder } from '../testing.ts';
import { describeInBrowser, servePages } from '../testing-pages.ts';

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
const SOUND = '<p>Nothing is wrong here.</p>';
const IMAGE = '<img src="/a.png" width="40" height="40">';
const LINKS =
  '<a href="/good">A good page</a> <a href="/logout">Sign out</a> <a href="/hidden">Hidden page</a> <a href="/bad">A page with an image</a>';

const pages = {
  '/good': page('Good page', SOUND),
  '/bad': page('Bad page', IMAGE),
  '/bad?later': page('Bad page', `${IMAGE}<p>and</p><form><input name="q"></form>`),
  '/bad?mended': page('Bad page', SOUND),
  '/start': page('Start', LINKS),
  '/twin': page('Good page', '<p>Other content with the same title.</p>'),
  '/logout': page('Signed out', IMAGE),
  '/hidden': page('Hidden', IMAGE),
  '/law': page('Law', '<p>The office decides. <a href="#">More</a></p>'.repeat(10_000)),
  '/notes': { html: 'No page', headers: { 'content-type': 'text/plain' } },
  '/robots.txt': {
    html: 'User-agent: *\nDisallow: /hidden',
    headers: { 'content-type': 'text/plain' },
  },
};
const RULES = ['--rules', 'image-alt,label', '--wait', '0', '--delay', '0'];

interface Report {
  pages: {
    url: string;
    notChecked: { rule: string; reason: string }[];
    findings: { rule: string; state: string; dismissal: unknown }[];
  }[];
  failures: { url: string; reason: string }[];
  rules: { id: string }[];
}

describeInBrowser('handrail check', () => {
  let site = '';
  beforeAll(async () => {
    site = await servePages(pages);
  });
  const check = (path: string, ...more: string[]) => run('check', site + path, ...RULES, ...more);
  const reportOf = (file: string): Report => JSON.parse(readFileSync(file, 'utf8')) as Report;

  it('says what is wrong and what to do, and fails for an error', async () => {
    const { code, out, error } = await check('/bad');
    expect(out).toMatch(
      /^Image has no alternative text \(image-alt\)\n {2}error, 1 place on 1 page\n/,
    );
    expect(out).toContain('To do: Say in alt');
    expect(out).toContain(
      '1 page checked: 1 error, 0 warnings, 0 to look at. 1 finding fails the run.',
    );
    expect(error).toContain(`1/1 ${site}/bad: 1 error, 0 warnings`);
    expect(code).toBe(1);
  });

  it.each([
    ['/good', [], 0],
    ['/bad', ['--fail-on', 'never'], 0],
    ['/bad', ['--ignore', 'main'], 0],
  ])('exits 0 for %s %j', async (path, more, wanted) => {
    const { code, out } = await check(path, ...more);
    expect(code).toBe(wanted);
    expect(out).toContain('Nothing fails the run.');
    expect(out).toContain('it does not show that there are no others');
  });

  it('writes reports, one of them to the first output', async () => {
    const folder = useFolder({});
    const html = join(folder, 'deep', 'r.html');
    const { out, error } = await check('/bad', '--report', `html=${html}`, '--report', 'csv=-');
    expect(readFileSync(html, 'utf8')).toContain('id="rule-image-alt"');
    expect(out).toMatch(/^\uFEFFLevel,.*\r\nError,,Image has no alternative text/);
    expect(error).toContain('1 page checked');
  });

  it('tells what it found of a page that takes longer than it may, and what had no time', async () => {
    const file = join(useFolder({}), 'r.json');
    const { code, error } = await run(
      'check',
      `${site}/law`,
      '--wait',
      '0',
      '--patience',
      '1',
      '--report',
      `json=${file}`,
    );
    expect(error).toMatch(/\d+ rules had no time: give it more with --patience/);
    expect(code).toBeLessThan(2);
    const { pages: read } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const reasons = read.flatMap(({ notChecked }) => notChecked.map(({ reason }) => reason));
    expect(reasons).toContain('not reached within 1 seconds');
  }, 120_000);

  it('goes on after a page that cannot be opened, and fails because it was asked for', async () => {
    const file = join(useFolder({}), 'r.json');
    const { code, out } = await run(
      'check',
      `${site}/gone`,
      `${site}/good`,
      ...RULES,
      '--report',
      `json=${file}`,
    );
    expect(out).toContain(`${site}/gone: the server answers 404.`);
    expect(reportOf(file)).toMatchObject({
      pages: [{ url: `${site}/good` }],
      failures: [{ url: `${site}/gone` }],
    });
    expect(code).toBe(1);
  });

  it('checks no text, picture or PDF as if it were a page', async () => {
    const { code, error, out } = await check('/notes');
    expect(error).toContain(
      `${site}/notes cannot be checked: it is text/plain, and only pages of HTML are checked.`,
    );
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('says what to do about a file that it cannot use', async () => {
    const folder = useFolder({ 'broken.json': '{"handrailBaseline": 1,' });
    const broken = join(folder, 'broken.json');
    const baseline = await check('/good', '--baseline', broken);
    expect(baseline.error).toMatch(/broken\.json is no JSON: .+ Take the file back from git/);
    expect(readFileSync(broken, 'utf8')).toBe('{"handrailBaseline": 1,');
    const none = await check('/good', '--dismissals', join(folder, 'none.json'));
    expect(none.error).toMatch(/--dismissals: there is no file .*none\.json/);
    const directory = await run('check', folder);
    expect(directory.error).toContain('is a folder. Name the files in it');
    expect([baseline.code, none.code, directory.code]).toEqual([2, 2, 2]);
  });

  it('follows links politely, in their order', async () => {
    const file = join(useFolder({}), 'r.json');
    const { code } = await check('/start', '--crawl', '10', '--report', `json=${file}`);
    const report = reportOf(file);
    expect(report.pages.map(({ url }) => url)).toEqual([
      `${site}/start`,
      `${site}/good`,
      `${site}/bad`,
    ]);
    expect(report.failures).toMatchObject([
      { url: `${site}/hidden`, reason: expect.stringContaining('robots.txt') as string },
    ]);
    expect(code).toBe(1);
    const two = await check('/start', '--crawl', '2', '--exclude', '/good');
    expect(two.out).toMatch(/1 page checked|2 pages checked/);
  });

  it('reads a sitemap from a file, and checks a file', async () => {
    const loc = (path: string) => `<url><loc>${site}${path}</loc></url>`;
    const folder = useFolder({
      'sitemap.xml': `<urlset>${loc('/good')}${loc('/bad')}</urlset>`,
      'page.html': page('File', IMAGE),
    });
    const map = await run('check', join(folder, 'sitemap.xml'), ...RULES);
    expect(map.out).toContain('2 pages checked: 1 error');
    const file = await run('check', join(folder, 'page.html'), ...RULES);
    expect(file.out).toContain('1 page checked: 1 error');
  });

  it(
    'starts from a baseline: known passes, new fails, gone is told',
    { timeout: 300_000 },
    async () => {
      const baseline = join(useFolder({}), 'baseline.json');
      const with_ = ['--baseline', baseline];
      const none = await check('/bad', ...with_);
      expect([none.code, none.error]).toEqual([2, expect.stringContaining('--update-baseline')]);

      const first = await check('/bad', ...with_, '--update-baseline');
      expect([first.code, first.out]).toEqual([
        0,
        expect.stringContaining('1 finding added, 0 taken away'),
      ]);
      const text = readFileSync(baseline, 'utf8');
      expect(text).toContain('"rule": "image-alt"');

      const again = await check('/bad', ...with_);
      expect([again.code, again.out]).toEqual([
        0,
        expect.stringContaining('0 new, 1 known, 0 gone'),
      ]);

      const worse = await check('/bad?later', ...with_);
      expect([worse.code, worse.out]).toEqual([
        1,
        expect.stringContaining('1 new, 1 known, 0 gone'),
      ]);
      expect(worse.out).toContain('Field has no label');
      expect(worse.out).not.toContain('Image has no alternative');

      const better = await check('/bad?mended', ...with_);
      expect([better.code, better.out]).toEqual([
        0,
        expect.stringContaining('0 new, 0 known, 1 gone'),
      ]);
      expect(readFileSync(baseline, 'utf8')).toBe(text);

      // Another page says nothing about this one.
      const other = await check('/good', ...with_, '--update-baseline=gone');
      expect(other.out).toContain('0 findings added, 0 taken away');
      expect(readFileSync(baseline, 'utf8')).toBe(text);

      const mended = await check('/bad?mended', ...with_, '--update-baseline=gone');
      expect(mended.out).toContain('0 findings added, 1 taken away');
      expect(readFileSync(baseline, 'utf8')).toContain('"findings": []');
    },
  );

  it('leaves out what people dismissed, with the reason in the report', async () => {
    const folder = useFolder({});
    const baseline = join(folder, 'baseline.json');
    await check('/bad', '--baseline', baseline, '--update-baseline');
    const [known] = (JSON.parse(readFileSync(baseline, 'utf8')) as { findings: object[] }).findings;
    const dismissal = {
      ...known,
      url: `${site}/bad`,
      reason: 'It is drawn by the framework',
      by: 'A. Clerk',
      at: '2026-11-22',
    };
    const dismissals = join(folder, 'dismissals.json');
    writeFileSync(dismissals, JSON.stringify({ version: 1, dismissals: [dismissal] }));
    const file = join(folder, 'r.json');
    const { code, out } = await check(
      '/bad',
      '--dismissals',
      dismissals,
      '--report',
      `json=${file}`,
    );
    expect([code, out]).toEqual([0, expect.stringContaining('1 dismissed')]);
    expect(reportOf(file).pages[0]?.findings).toMatchObject([{ dismissal: { by: 'A. Clerk' } }]);
    const later = await check('/bad?mended', '--dismissals', dismissals);
    expect(later.error).toContain('Dismissed before, and not as it was: image-alt');
  });

  it('tries pages out in the driven mode', async () => {
    const file = join(useFolder({}), 'r.json');
    const { code } = await run(
      'check',
      `${site}/bad`,
      '--driven',
      '--wait',
      '0',
      '--report',
      `json=${file}`,
      '--baseline',
      `${file}.base`,
      '--update-baseline',
    );
    expect(code).toBe(0);
    const { rules, pages: checked } = reportOf(file);
    expect(rules.map(({ id }) => id)).toContain('image-alt');
    expect(checked[0]?.findings.map(({ rule }) => rule)).toContain('image-alt');
    expect(readFileSync(`${file}.base`, 'utf8')).toContain('"fingerprint": {');
  });

  it('exits 2 when no page could be checked', async () => {
    const { code, out, error } = await check('/gone');
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('/gone cannot be checked: the server answers 404.');
  });
});

describe('handrail check, before it opens a page', () => {
  it.each<[string[], string]>([
    [[], 'Which page?'],
    [['no-such-file.html'], 'is no file and no whole address'],
    [['ftp://portal.example/'], 'is no file and no whole address'],
    [['http://localhost/', '--report', 'htm'], 'Did you mean "html"?'],
    [['http://localhost/', '--level', 'B'], '--level is one of A, AA, AAA'],
    [['http://localhost/', '--fail-on', 'all'], '--fail-on is one of new, error, warning, never'],
    [['http://localhost/', '--crawl', '0'], '--crawl is a whole number'],
    [['http://localhost/', '--rules', 'image-alts'], 'Did you mean "image-alt"?'],
    [['http://localhost/', '--update-baseline'], '--update-baseline needs --baseline'],
    [['http://localhost/', '--drive'], 'Did you mean "--driven"?'],
    [['http://localhost/', '--dismissals', 'none.json'], 'none.json'],
    [['http://localhost/', '--send', 'stats'], '--send is the address of a collector'],
    [['http://localhost/', '--site', 'tax'], '--site needs --send'],
  ])('exits 2 for %j', async (args, message) => {
    const { code, out, error } = await run('check', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
    expect(existsSync('accessibility.html')).toBe(false);
  });

  it('says what it can do', async () => {
    const { code, out } = await run('check', '--help');
    expect(code).toBe(0);
    expect(out).toContain('handrail check URL|SITEMAP|FILE…');
    expect(out).toContain('--viewport');
  });
});
