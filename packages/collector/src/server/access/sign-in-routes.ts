import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../options.ts';
import type { Access } from './access.ts';
import { accountName, isAccountName } from './accounts.ts';
import { GateFull } from './hash-gate.ts';
import { SESSION_COOKIE } from './identify.ts';
import { createPageServer } from './page-server.ts';
import {
  deadLinkPage,
  setPasswordPage,
  signInPage,
  type SignInState,
} from './pages/sign-in-pages.ts';
import { PAGE_STYLE } from './pages/style.ts';
import { waitText } from './pages/texts.ts';
import { findNewPasswordFault } from './password-words.ts';
import { BUSY_SECONDS } from './sign-in.ts';

const STALE = 403;
const REFUSED = 403;
const GONE = 410;
const UNUSABLE = 422;
const LIMITED = 429;

/** The pages to sign in and to set a password: plain forms that need no script. */
export async function signInRoutes(
  app: FastifyInstance,
  context: { readonly settings: Settings; readonly access: Access },
): Promise<void> {
  const { access } = context;
  const pages = createPageServer(app, context);

  const enter = (request: FastifyRequest, reply: FastifyReply, secret: string) => {
    // Always a new secret: one that was in the browser before may be known to somebody else.
    access.cookies.write(request, reply, SESSION_COOKIE, secret);
    return reply.redirect('./', 303);
  };

  app.get('/sign-in.css', async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(PAGE_STYLE),
  );

  const signInState = (): SignInState => {
    if (access.accounts.list().length > 0) return 'accounts';
    return context.settings.proxyAuth === undefined ? 'no-accounts' : 'proxy';
  };

  app.get('/sign-in', async (request, reply) => {
    const viewer = access.identify(request);
    // Whom a proxy has signed in has nothing to do here.
    if (typeof viewer === 'object' && viewer.method === 'proxy') return reply.redirect('./', 303);
    const page = pages.context(request, reply, 'sign-in');
    return pages.send(reply, signInPage(page, { state: signInState() }));
  });

  app.post('/sign-in', async (request, reply) => {
    const page = pages.context(request, reply, 'sign-in');
    const fields = pages.fields(request);
    const name = fields.get('name');
    const again = (status: number, error: string) =>
      pages.send(reply, signInPage(page, { name, error, state: signInState() }), status);
    if (!fields.isOurs) return again(STALE, page.texts.stale);
    const sender = access.senderKey(request.ip);
    const result = await access.signIn(name, fields.get('password'), sender);
    if (result.status === 'signed-in') return enter(request, reply, result.secret);
    if (result.status === 'refused') return again(REFUSED, page.texts.refused);
    reply.header('retry-after', result.seconds);
    return again(LIMITED, waitText(page.texts, result.seconds));
  });

  /**
   * What a link is good for. The first admin's is worthless as soon as there is an account; that of
   * an account, as soon as it is changed or gone: it would bring back what an admin took away.
   */
  const invitationOf = (request: FastifyRequest) => {
    const key = (request.query as { key?: unknown }).key;
    const secret = typeof key === 'string' ? key : '';
    const invitation = access.links.find(secret);
    if (invitation === undefined) return undefined;
    const { name, changedAt } = invitation;
    const isLate =
      name === ''
        ? access.accounts.list().length > 0
        : access.accounts.find(name)?.changedAt !== changedAt;
    return isLate ? undefined : { ...invitation, secret };
  };

  app.get('/set-password', async (request, reply) => {
    const invitation = invitationOf(request);
    if (invitation === undefined)
      return pages.send(reply, deadLinkPage(pages.context(request, reply, 'set-password')), GONE);
    const page = pages.context(request, reply, `set-password?key=${invitation.secret}`);
    return pages.send(reply, setPasswordPage(page, { invited: invitation.name }));
  });

  app.post('/set-password', async (request, reply) => {
    const invitation = invitationOf(request);
    if (invitation === undefined)
      return pages.send(reply, deadLinkPage(pages.context(request, reply, 'set-password')), GONE);
    const page = pages.context(request, reply, `set-password?key=${invitation.secret}`);
    const fields = pages.fields(request);
    const name = invitation.name === '' ? accountName(fields.get('name')) : invitation.name;
    const again = (status: number, error: string, at?: 'name' | 'password') =>
      pages.send(
        reply,
        setPasswordPage(page, { invited: invitation.name, name, error, at }),
        status,
      );
    if (!fields.isOurs) return again(STALE, page.texts.stale);
    if (!isAccountName(name)) return again(UNUSABLE, page.texts.badName, 'name');
    const fault = findNewPasswordFault(page.texts, name, fields);
    if (fault !== undefined) return again(UNUSABLE, fault, 'password');
    if (!access.links.use(invitation.secret)) return pages.send(reply, deadLinkPage(page), GONE);
    let secret: string;
    try {
      secret = await access.setPassword(name, invitation.role, fields.get('password'));
    } catch (error) {
      access.links.giveBack(invitation.secret, invitation);
      if (!(error instanceof GateFull)) throw error;
      reply.header('retry-after', BUSY_SECONDS);
      return again(LIMITED, waitText(page.texts, BUSY_SECONDS));
    }
    return enter(request, reply, secret);
  });
}
