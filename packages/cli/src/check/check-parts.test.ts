import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { addressPattern, isFollowed, pageAddress } from './links.ts';
import { parseRobots } from './robots.ts';
import { isSitemapName, readSitemap } from './sitemap.ts';

const at = (path: string): URL => new URL(path, 'https://portal.example');

describe('robots.txt', () => {
  const robots = parseRobots(
    [
      'User-agent: Other',
      'Disallow: /',
      '',
      'User-Agent: *   # everybody',
      'Crawl-delay: 2',
      'Disallow: /private',
      'Disallow: /*.aspx$',
      'Allow: /private/help',
      'Disallow:',
    ].join('\r\n'),
  );

  it.each([
    ['/', true],
    ['/private', false],
    ['/private/file', false],
    ['/private/help/me', true],
    ['/form.aspx', false],
    ['/form.aspx?step=2', true],
  ])('says of %s: %s', (path, isAllowed) => {
    expect(robots.isAllowed(at(path))).toBe(isAllowed);
  });

  it('asks for a pause, and speaks to one visitor by name', () => {
    expect(robots.delayMs).toBe(2000);
    const named = parseRobots(
      'User-agent: *\nDisallow: /\nUser-agent: x\nUser-agent: handrailcheck\nDisallow: /a',
    );
    expect([named.isAllowed(at('/b')), named.isAllowed(at('/a'))]).toEqual([true, false]);
    expect(parseRobots('<html>no robots</html>').isAllowed(at('/'))).toBe(true);
  });
});

describe('links', () => {
  const bounds = { start: at('/benefits/start'), isSamePath: false, excluded: [] };
  const link = (href: string, text = 'Page') => ({
    href: new URL(href, 'https://portal.example').href,
    text,
    isDownload: false,
    isButton: false,
  });

  it.each([
    '/benefits/apply',
    '/other?id=3',
    '/delivery', // not "delete"
    '/resettlement',
    '/cancellations-explained',
  ])('follows %s', (href) => {
    expect(isFollowed(link(href), bounds)).toBe(true);
  });

  it.each([
    'https://elsewhere.example/',
    'http://portal.example/',
    'mailto:a@portal.example',
    'javascript:void(0)',
    '/benefits/logout',
    '/account/sign-out.aspx',
    '/LogOff',
    '/cases/12/delete',
    '/list?action=remove&id=4',
    '/cerrar-sesion',
    '/form.pdf',
    '/list.CSV',
  ])('does not follow %s', (href) => {
    expect(isFollowed(link(href), bounds)).toBe(false);
  });

  it.each(['Sign out', 'Log off', 'Delete draft', 'Abmelden', 'Cerrar sesión'])(
    'does not follow “%s”, wherever it leads',
    (text) => {
      expect(isFollowed(link('/go?x=1', text), bounds)).toBe(false);
    },
  );

  it('stays in the folder, leaves out what is excluded, and presses no buttons', () => {
    const inFolder = { ...bounds, isSamePath: true };
    expect(isFollowed(link('/benefits/a/b'), inFolder)).toBe(true);
    expect(isFollowed(link('/benefitsx'), inFolder)).toBe(false);
    const excluded = ['/archive', '/news/*/print'].map(addressPattern);
    expect(isFollowed(link('/archive/2020'), { ...bounds, excluded })).toBe(false);
    expect(isFollowed(link('/news/3/print'), { ...bounds, excluded })).toBe(false);
    expect(isFollowed(link('/news/3'), { ...bounds, excluded })).toBe(true);
    expect(isFollowed({ ...link('/a'), isButton: true }, bounds)).toBe(false);
    expect(isFollowed({ ...link('/a'), isDownload: true }, bounds)).toBe(false);
  });

  it('knows a page again whatever the visit', () => {
    expect(pageAddress('https://p.example/a;jsessionid=1F?utm_source=x&id=2&sid=9#top')).toBe(
      'https://p.example/a?id=2',
    );
    expect(pageAddress('ftp://p.example/')).toBeNull();
  });
});

describe('sitemaps', () => {
  const set = (...pages: string[]): string =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages
      .map((page) => `<url><loc> ${page} </loc></url>`)
      .join('')}</urlset>`;
  const files: Record<string, string | Uint8Array> = {
    'https://p.example/sitemap.xml': `<sitemapindex><sitemap><loc>https://p.example/a.xml</loc></sitemap><sitemap><loc>https://p.example/b.xml.gz</loc></sitemap></sitemapindex>`,
    'https://p.example/a.xml': set('https://p.example/1?a=1&amp;b=2', 'https://evil.example/'),
    'https://p.example/b.xml.gz': gzipSync(set('https://p.example/2', 'https://p.example/2#x')),
    'https://p.example/loop.xml':
      '<sitemapindex><sitemap><loc>https://p.example/loop.xml</loc></sitemap></sitemapindex>',
    'https://p.example/page.xml': '<rss></rss>',
  };
  const reader = {
    read: (address: string): Promise<Uint8Array> => {
      const file = files[address];
      if (file === undefined) return Promise.reject(new Error(`${address}: nothing there`));
      return Promise.resolve(typeof file === 'string' ? new TextEncoder().encode(file) : file);
    },
  };

  it('reads an index, packed files and entities, and stays on its own server', async () => {
    expect(await readSitemap('https://p.example/sitemap.xml', reader)).toEqual([
      'https://p.example/1?a=1&b=2',
      'https://p.example/2',
    ]);
  });

  it('ends where sitemaps name each other, and refuses what is none', async () => {
    expect(await readSitemap('https://p.example/loop.xml', reader)).toEqual([]);
    await expect(readSitemap('https://p.example/page.xml', reader)).rejects.toThrow('no sitemap');
    await expect(readSitemap('https://p.example/c.xml', reader)).rejects.toThrow('nothing there');
    expect(['a/sitemap.xml', 'https://p/s.xml.gz?v=1', 'page.html'].map(isSitemapName)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
