import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Cookies } from './cookies.ts';
import { newSecret } from './sessions.ts';

const FORM_COOKIE = 'handrail-form';

/**
 * Ties a form to the browser that it was given to, also for people who are not signed in yet:
 * otherwise another page could sign them in as somebody else.
 */
export interface FormTokens {
  /** The token for a form on the page that is being answered. */
  issue(request: FastifyRequest, reply: FastifyReply): string;
  isValid(request: FastifyRequest, token: string): boolean;
}

export function createFormTokens(cookies: Cookies): FormTokens {
  const secret = randomBytes(32);
  const tokenOf = (nonce: string) => createHmac('sha256', secret).update(nonce).digest('base64url');
  return {
    issue(request, reply) {
      let nonce = cookies.read(request, FORM_COOKIE);
      if (nonce === undefined || nonce.length !== newSecret().length) {
        nonce = newSecret();
        cookies.write(request, reply, FORM_COOKIE, nonce);
      }
      return tokenOf(nonce);
    },
    isValid(request, token) {
      const nonce = cookies.read(request, FORM_COOKIE);
      return nonce !== undefined && isSame(token, tokenOf(nonce));
    },
  };
}

/** Compares without telling by its time how much was right. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
