import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../io.ts';
import { AGENT, ALL_ALLOWED, parseRobots, type Robots } from './robots.ts';
import { isSitemapName, readSitemap } from './sitemap.ts';

const FETCH_MS = 15_000;

/** A page to check. */
export interface AskedPage {
  readonly url: string;
  /** Whether somebody named it; else a sitemap or a link did. */
  readonly isNamed: boolean;
}

/**
 * The pages that arguments name: addresses, HTML files, sitemaps by address or file, and text files
 * with an address on each line.
 *
 * @throws {UsageError} if one of them names nothing.
 */
export async function pagesOf(args: readonly string[]): Promise<readonly AskedPage[]> {
  const pages = new Map<string, AskedPage>();
  for (const each of args) {
    const isNamed = !isSitemapName(each);
    for (const url of await pagesOfOne(each)) {
      pages.set(url, { url, isNamed: isNamed || (pages.get(url)?.isNamed ?? false) });
    }
  }
  return [...pages.values()];
}

async function pagesOfOne(argument: string): Promise<readonly string[]> {
  const isAddress = /^[a-z][a-z\d+.-]+:/i.test(argument) && URL.canParse(argument);
  if (isAddress) {
    const { protocol, href } = new URL(argument);
    if (!['http:', 'https:', 'file:'].includes(protocol)) throw new UsageError(noPage(argument));
    return isSitemapName(href) ? sitemapPages(href) : [href];
  }
  const stats = statSync(argument, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    throw new UsageError(
      `"${argument}" is a folder. Name the files in it, such as "${argument}/*.html".`,
    );
  }
  if (!stats?.isFile()) throw new UsageError(noPage(argument));
  if (isSitemapName(argument)) return sitemapPages(argument);
  if (argument.endsWith('.txt')) return listedPages(argument);
  return [pathToFileURL(argument).href];
}

function noPage(argument: string): string {
  return `"${argument}" is no file and no whole address. Write an address as https://portal.example/page.`;
}

function listedPages(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
  const wrong = lines.find((line) => !URL.canParse(line));
  if (wrong !== undefined) throw new UsageError(`${file}: "${wrong}" is no whole address.`);
  if (lines.length === 0) throw new UsageError(`${file} lists no address.`);
  return lines.map((line) => new URL(line).href);
}

async function sitemapPages(place: string): Promise<readonly string[]> {
  const read = (address: string): Promise<Uint8Array> =>
    /^https?:/.test(address)
      ? fetchBytes(address)
      : Promise.resolve(readFileSync(address.startsWith('file:') ? new URL(address) : address));
  let pages: readonly string[];
  try {
    pages = await readSitemap(place, { read });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  if (pages.length === 0) throw new UsageError(`${place} lists no page of its own site.`);
  return pages;
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await get(address);
  if (!response.ok) throw new Error(`${address}: the server answers ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What robots.txt of a site says; without one, everything is allowed. */
export async function robotsOf(origin: string): Promise<Robots> {
  if (!origin.startsWith('http')) return ALL_ALLOWED;
  const response = await get(`${origin}/robots.txt`).catch(() => null);
  const isText = response?.ok && !/html/i.test(response.headers.get('content-type') ?? '');
  return isText ? parseRobots(await response.text()) : ALL_ALLOWED;
}

async function get(address: string): Promise<Response> {
  try {
    return await fetch(address, {
      headers: { 'user-agent': AGENT },
      signal: AbortSignal.timeout(FETCH_MS),
    });
  } catch (error) {
    const code = codeOf(error);
    const reason = /CERT|SIGNED|ALTNAME/.test(code)
      ? `its certificate is not accepted (${code}). NODE_EXTRA_CA_CERTS may name a file with the one that signed it.`
      : 'no server answers there.';
    throw new Error(`${address} cannot be read: ${reason}`, { cause: error });
  }
}

/** What Node says was amiss with a connection; '' if it says nothing. */
function codeOf(error: unknown): string {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : '';
}
