import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../options.ts';
import type { Access } from './access.ts';
import { createFormTokens, type FormTokens } from './form-token.ts';
import type { PageContext } from './pages/page.ts';
import { choosePageLang, PAGE_TEXTS } from './pages/texts.ts';
import { isSameOrigin } from './same-origin.ts';
import type { Viewer } from './viewer.ts';

const FORM_LIMIT_BYTES = 4096;

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
  // Not "no-referrer": a form would then come without its origin.
  'referrer-policy': 'same-origin',
} as const;

/** What the routes of pages with forms have in common. */
export interface PageServer {
  /** Who is signed in as a person: pages with forms are neither for programs nor open to this machine. */
  viewer(request: FastifyRequest): Viewer | undefined;
  context(request: FastifyRequest, reply: FastifyReply, self: string): PageContext;
  send(reply: FastifyReply, page: string, status?: number): FastifyReply;
  /** The fields of a form, if it comes from one of our pages. */
  fields(request: FastifyRequest): { readonly isOurs: boolean; get(name: string): string };
}

export function createPageServer(
  app: FastifyInstance,
  { settings, access }: { readonly settings: Settings; readonly access: Access },
): PageServer {
  const tokens: FormTokens = createFormTokens(access.cookies);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_LIMIT_BYTES },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  const fieldsOf = ({ body }: FastifyRequest) =>
    body instanceof URLSearchParams ? body : new URLSearchParams();

  return {
    viewer(request) {
      const viewer = access.identify(request);
      const isPerson = typeof viewer === 'object' && /^(password|proxy)$/.test(viewer.method);
      return isPerson ? viewer : undefined;
    },
    context(request, reply, self) {
      const query = request.query as { lang?: unknown };
      const asked = fieldsOf(request).get('lang') ?? query.lang;
      const lang = choosePageLang(asked, request.headers['accept-language']);
      const formToken = tokens.issue(request, reply);
      return { lang, self, texts: PAGE_TEXTS[lang], formToken, base: '' };
    },
    send: (reply, page, status = 200) =>
      reply.code(status).headers(HEADERS).type('text/html; charset=utf-8').send(page),
    fields(request) {
      const fields = fieldsOf(request);
      const get = (name: string) => fields.get(name) ?? '';
      const isOurs =
        isSameOrigin(request, settings.publicUrl) && tokens.isValid(request, get('token'));
      return { isOurs, get };
    },
  };
}
