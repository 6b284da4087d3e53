import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../options.ts';
import type { Access } from './access.ts';
import { accountName, isAccountName, ROLES } from './accounts.ts';
import { createAccountChanges, type ChangeResult } from './change-accounts.ts';
import { SESSION_COOKIE } from './identify.ts';
import { GateFull } from './hash-gate.ts';
import { createPageServer } from './page-server.ts';
import { accountsPage, removePage } from './pages/accounts-page.ts';
import type { PageContext } from './pages/page.ts';
import { waitText, type Done } from './pages/texts.ts';
import { findNewPasswordFault } from './password-words.ts';
import { BUSY_SECONDS } from './sign-in.ts';
import type { Viewer } from './viewer.ts';

const SEE_OTHER = 303;
const REFUSED = 403;
const MISSING = 404;
const CONFLICT = 409;
const UNUSABLE = 422;
const LIMITED = 429;

type Fields = ReturnType<ReturnType<typeof createPageServer>['fields']>;

/** A change that somebody sent by a form. */
interface Change {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly viewer: Viewer;
  readonly page: PageContext;
  readonly fields: Fields;
  /** The page again, with what is wrong or with a link. */
  show(status: number, view: { error?: string; link?: string }): FastifyReply;
  /** Says when to try again. */
  wait(seconds: number): FastifyReply;
  /** Leads back to the page, which says what was done. */
  done(what: Done): FastifyReply;
}

/** `/accounts`: one's own password, and for admins who may sign in. Works without scripts. */
export async function accountRoutes(
  app: FastifyInstance,
  context: { readonly settings: Settings; readonly access: Access },
): Promise<void> {
  const { access } = context;
  const pages = createPageServer(app, context);
  const changes = createAccountChanges(context);

  app.get('/accounts', async (request, reply) => {
    const viewer = pages.viewer(request);
    if (viewer === undefined) return reply.redirect('sign-in', SEE_OTHER);
    const page = pages.context(request, reply, 'accounts');
    const { done: named } = request.query as { done?: unknown };
    const done = (Object.keys(page.texts.done) as Done[]).find((each) => each === named);
    const accounts = access.accounts.list();
    return pages.send(reply, accountsPage(page, { viewer, accounts, done }));
  });

  // Where a form's answer stood: whoever reads the address again has nothing to send.
  app.get('/accounts/:form', async (_request, reply) => reply.redirect('../accounts', SEE_OTHER));

  /** A route that takes a form from a viewer, or from an admin. */
  const take = (
    path: string,
    { isForAdmins }: { isForAdmins: boolean },
    work: (change: Change) => FastifyReply | Promise<FastifyReply>,
  ) =>
    app.post(`/accounts/${path}`, async (request, reply) => {
      const viewer = pages.viewer(request);
      if (viewer === undefined) return reply.redirect('../sign-in', SEE_OTHER);
      const page = { ...pages.context(request, reply, '../accounts'), base: '../' };
      const fields = pages.fields(request);
      const show: Change['show'] = (status, view) =>
        pages.send(
          reply,
          accountsPage(page, { viewer, accounts: access.accounts.list(), ...view }),
          status,
        );
      if (!fields.isOurs) return show(REFUSED, { error: page.texts.stale });
      if (isForAdmins && viewer.role !== 'admin') return reply.redirect('../accounts', SEE_OTHER);
      const wait = (seconds: number) => {
        reply.header('retry-after', seconds);
        return show(LIMITED, { error: waitText(page.texts, seconds) });
      };
      const done = (what: Done) =>
        reply.redirect(`../accounts?done=${what}&lang=${page.lang}`, SEE_OTHER);
      try {
        return await work({ request, reply, viewer, page, fields, show, wait, done });
      } catch (error) {
        if (error instanceof GateFull) return wait(BUSY_SECONDS);
        throw error;
      }
    });

  take('sign-out', { isForAdmins: false }, ({ request, reply, viewer }) => {
    const secret = access.cookies.read(request, SESSION_COOKIE);
    if (secret !== undefined) access.sessions.end(secret);
    access.audit.add(viewer.name, 'signed-out');
    access.cookies.remove(request, reply, SESSION_COOKIE);
    return reply.redirect('../sign-in', SEE_OTHER);
  });

  take('password', { isForAdmins: false }, async (change) => {
    const { request, reply, viewer, page, fields, show, wait, done } = change;
    if (viewer.method !== 'password') return reply.redirect('../accounts', SEE_OTHER);
    const fault = findNewPasswordFault(page.texts, viewer.name, fields);
    if (fault !== undefined) return show(UNUSABLE, { error: fault });
    // Slowed like signing in: a session that was left open is no way to find the password.
    const sender = access.senderKey(request.ip);
    const known = await access.signIn(viewer.name, fields.get('current'), sender);
    if (known.status === 'wait') return wait(known.seconds);
    if (known.status === 'refused') return show(REFUSED, { error: page.texts.refused });
    const secret = await access.changePassword(viewer.name, fields.get('password'));
    if (secret === null) return show(REFUSED, { error: page.texts.refused });
    access.cookies.write(request, reply, SESSION_COOKIE, secret);
    return done('password');
  });

  take('invite', { isForAdmins: true }, ({ request, viewer, page, fields, show }) => {
    const name = accountName(fields.get('name'));
    const role = ROLES.find((each) => each === fields.get('role'));
    if (!isAccountName(name) || role === undefined)
      return show(UNUSABLE, { error: page.texts.badName });
    const isKnown = access.accounts.find(name) !== undefined;
    if (isKnown && fields.get('known') === '')
      return show(CONFLICT, { error: page.texts.nameTaken });
    if (role !== 'admin' && changes.isLastAdmin(name))
      return show(CONFLICT, { error: page.texts.lastAdmin });
    const link = changes.invite(viewer.name, name, role);
    // Without a public address, the one by which the admin reads is the best that is known.
    const here = `${request.protocol}://${request.headers.host ?? 'localhost'}/`;
    return show(200, { link: new URL(link, here).href });
  });

  const answer = ({ page, show, done }: Change, result: ChangeResult, what: Done) => {
    if (result === 'last-admin') return show(CONFLICT, { error: page.texts.lastAdmin });
    if (result === 'unknown') return show(MISSING, { error: page.texts.noSuchAccount });
    return done(what);
  };
  take('role', { isForAdmins: true }, (change) => {
    const { viewer, fields } = change;
    const role = ROLES.find((each) => each === fields.get('role')) ?? 'reader';
    const name = accountName(fields.get('name'));
    return answer(change, changes.setRole(viewer.name, name, role), 'role');
  });
  take('remove', { isForAdmins: true }, (change) => {
    const { reply, viewer, page, fields } = change;
    const name = accountName(fields.get('name'));
    const isAsked = access.accounts.find(name) !== undefined && !changes.isLastAdmin(name);
    if (isAsked && fields.get('sure') === '') return pages.send(reply, removePage(page, name));
    return answer(change, changes.remove(viewer.name, name), 'removed');
  });
}
