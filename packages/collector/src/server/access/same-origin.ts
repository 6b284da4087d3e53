import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../options.ts';

/**
 * Whether a request that changes something comes from a page of this collector.
 *
 * Browsers say so in `Sec-Fetch-Site`, and older ones in `Origin`; a request with neither comes
 * from no page that we could have served, and is refused.
 */
export function isSameOrigin({ headers }: FastifyRequest, publicUrl: string | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return true;
  // A name other than the public one is believed on the collector's own machine alone.
  return url.host === host && (publicUrl === undefined || isLoopback(url.hostname));
}
