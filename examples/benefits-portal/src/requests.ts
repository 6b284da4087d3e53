import type { IncomingMessage } from 'node:http';
import { TEXTS } from './texts.ts';
import type { Lang } from './texts.ts';

const MAX_BODY_BYTES = 64 * 1024;

/** The posted fields, or `undefined` when there is too much of them. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

/** One cookie's value, or `undefined`. */
export function readCookie(request: IncomingMessage, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/** The first of these that names a language of the portal; English otherwise. */
export function chooseLang(...wishes: readonly (string | null | undefined)[]): Lang {
  const found = wishes.find((wish) => typeof wish === 'string' && Object.hasOwn(TEXTS, wish));
  return found === 'es' ? 'es' : 'en';
}
