import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is read of a pair's `meta.json`. */
interface Meta {
  readonly site: string;
  readonly stratum: string;
  readonly source: { readonly path?: string };
  readonly targets: Readonly<Record<string, { readonly kind: 'kept' | 'removed' }>>;
}

/** An old and a new version of one page. */
export interface Pair extends Pick<Meta, 'site' | 'stratum' | 'targets'> {
  readonly name: string;
  /** The same for all versions of one page. */
  readonly pageKey: string;
  readonly folder: string;
}

export function listPairs(data: string): Pair[] {
  return readdirSync(data, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name === 'meta.json')
    .map(({ parentPath }) => pairFrom(parentPath))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

function pairFrom(folder: string): Pair {
  const meta = JSON.parse(readFileSync(path.join(folder, 'meta.json'), 'utf8')) as Meta;
  const { site, stratum, source, targets } = meta;
  const name = path.basename(folder);
  return { name, site, stratum, targets, folder, pageKey: source.path ?? site };
}

export function readPage({ folder }: Pair, version: 'old' | 'new'): string {
  const plain = path.join(folder, `${version}.html`);
  if (existsSync(plain)) return readFileSync(plain, 'utf8');
  return gunzipSync(readFileSync(`${plain}.gz`)).toString();
}

/**
 * Other pages of the pair's site, three at most: the first is the one that the measuring runner takes.
 * Chosen by arithmetic, so that each run takes the same.
 */
export function otherPages(pair: Pair, pairs: readonly Pair[]): Pair[] {
  const others = pairs.filter(
    ({ site, pageKey }) => site === pair.site && pageKey !== pair.pageKey,
  );
  const { length } = pair.name;
  const places = [length * 13 + pair.site.length * 7, length * 29 + 5, length * 7 + 3];
  return [...new Set(places.flatMap((place) => others[place % others.length] ?? []))];
}

const POLICY =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';

/** The page without its scripts and without a request to anybody. */
export function quieten(html: string): string {
  const head = /<head[^>]*>/i;
  if (head.test(html)) return html.replace(head, (tag) => tag + POLICY);
  return html.replace(/<html[^>]*>|^\s*(?:<!DOCTYPE[^>]*>)?/i, (start) => start + POLICY);
}
