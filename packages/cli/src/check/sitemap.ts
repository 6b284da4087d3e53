import { gunzipSync } from 'node:zlib';
import { pageAddress } from './links.ts';

/** A sitemap may name others, which may not (https://www.sitemaps.org/protocol.html). */
const MAX_DEPTH = 2;
const MAX_PAGES = 50_000;

export interface SitemapReader {
  /** @throws if there is no such file. */
  read(address: string): Promise<Uint8Array>;
}

/** Whether an address or a file name is that of a sitemap. */
export function isSitemapName(name: string): boolean {
  return /\.xml(?:\.gz)?(?:$|[?#])/i.test(name);
}

/**
 * The pages that a sitemap lists, or the sitemaps that it names, each once. Entries of other servers
 * than the sitemap's own are left out, as the protocol has it.
 *
 * @throws if a file cannot be read, or is no sitemap.
 */
export async function readSitemap(
  address: string,
  reader: SitemapReader,
  depth = 0,
): Promise<readonly string[]> {
  const text = textOf(await reader.read(address));
  const isIndex = /<(?:\w+:)?sitemapindex[\s>]/.test(text);
  if (!isIndex && !/<(?:\w+:)?urlset[\s>]/.test(text)) {
    throw new Error(`${address} is no sitemap: it has neither <urlset> nor <sitemapindex>.`);
  }
  const locations = locationsOf(text);
  if (!isIndex) return ownOf(locations, address);
  if (depth >= MAX_DEPTH) return [];
  const pages = new Set<string>();
  for (const each of locations) {
    for (const page of await readSitemap(each, reader, depth + 1)) {
      if (pages.size < MAX_PAGES) pages.add(page);
    }
  }
  return [...pages];
}

function textOf(bytes: Uint8Array): string {
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new TextDecoder().decode(isZipped ? gunzipSync(bytes) : bytes);
}

function locationsOf(text: string): readonly string[] {
  const found = [...text.matchAll(/<(?:\w+:)?loc>([^<]*)<\/(?:\w+:)?loc>/g)];
  const plain = found.map(([, location = '']) => unescape(location.trim()));
  const inCdata = [...text.matchAll(/<(?:\w+:)?loc>\s*<!\[CDATA\[(.*?)\]\]>\s*</gs)];
  return [...plain, ...inCdata.map(([, location = '']) => location.trim())].filter(Boolean);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescape(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

function ownOf(locations: readonly string[], address: string): readonly string[] {
  const origin = /^https?:/.test(address) ? new URL(address).origin : null;
  const pages = locations.flatMap((each) => pageAddress(each) ?? []);
  const own = pages.filter((each) => origin === null || new URL(each).origin === origin);
  return [...new Set(own)].slice(0, MAX_PAGES);
}
