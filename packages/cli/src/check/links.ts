import type { PageLink } from '../page/reports.ts';

/** Words of links that end something, send something, or change something. */
const ACTS =
  /(?:^|[^\p{L}])(?:log[\s_-]?(?:out|off)|sign[\s_-]?(?:out|off)|(?:delete|remove|cancel|withdraw|revoke|reset|unsubscribe|subscribe|confirm|approve|reject|submit|archive|purge|destroy|terminate)(?:[^\p{L}]|$)|abmelden|ausloggen|löschen|loeschen|entfernen|stornieren|kündigen|cerrar[\s_-]?sesi[oó]n|borrar|eliminar|anular|d[eé]connexion|se[\s_-]d[eé]connecter|supprimer|annuler)/iu;
/** Files that a browser downloads, or shows by another program. */
const FILES =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|csv|txt|zip|gz|tar|7z|rar|exe|dmg|apk|jpe?g|png|gif|svg|webp|avif|ico|mp[34]|m4[av]|webm|mov|avi|wav|ogg|ics|vcf|xml|rss|atom|json|js|css|woff2?|epub)$/i;
/** Parts of an address that tell visits and campaigns apart, not pages. */
const NOISE = /^(?:utm_\w+|fbclid|gclid|sid|session_?id|phpsessid|jsessionid|aspsessionid\w*)$/i;

/** The address of a page without what differs between visits; null if it is none of a web page. */
export function pageAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/i, '');
  for (const name of [...url.searchParams.keys()]) {
    if (NOISE.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

export interface Bounds {
  /** Where the visit begins. */
  readonly start: URL;
  /** Only below the folder of the start. */
  readonly isSamePath: boolean;
  /** Addresses with one of these are left out. */
  readonly excluded: readonly RegExp[];
}

/** Whether opening a link can only show a page of this site: nothing is ended, sent or downloaded. */
export function isFollowed(
  { href, text, isDownload, isButton }: PageLink,
  { start, isSamePath, excluded }: Bounds,
): boolean {
  const address = pageAddress(href);
  if (address === null || isDownload || isButton) return false;
  const url = new URL(address);
  if (url.origin !== start.origin || url.username || FILES.test(url.pathname)) return false;
  if (isSamePath && !url.pathname.startsWith(folderOf(start))) return false;
  if (ACTS.test(decode(url.pathname + url.search)) || ACTS.test(text)) return false;
  return !excluded.some((pattern) => pattern.test(address));
}

/** "/a/b/page.html" and "/a/b/" are in "/a/b/". */
function folderOf({ pathname }: URL): string {
  return pathname.slice(0, pathname.lastIndexOf('/') + 1);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A pattern of addresses: `*` is any text; without one, any address that holds it. */
export function addressPattern(text: string): RegExp {
  const source = text
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&'))
    .join('.*');
  return new RegExp(text.includes('*') ? `^(?:https?://[^/]*)?${source}$` : source, 'i');
}
