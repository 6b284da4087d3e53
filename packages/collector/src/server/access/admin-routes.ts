import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { guardAdmin, viewerOf } from '../http/read-access.ts';
import type { Settings } from '../options.ts';
import type { Access } from './access.ts';
import { accountName, isAccountName, ROLES } from './accounts.ts';
import { createAccountChanges } from './change-accounts.ts';

const DEFAULT_ENTRIES = 200;
const MAX_ENTRIES = 5000;

const CountSchema = v.pipe(
  v.string(),
  v.regex(/^\d{1,4}$/),
  v.transform(Number),
  v.minValue(1),
  v.maxValue(MAX_ENTRIES),
);
const InviteSchema = v.strictObject({ role: v.picklist(ROLES) });

/** What admins alone may do. Stands behind `guardReads`. */
export async function adminRoutes(
  app: FastifyInstance,
  { settings, access }: { readonly settings: Settings; readonly access: Access },
): Promise<void> {
  guardAdmin(app, access);
  const { accounts, audit } = access;
  const changes = createAccountChanges({ settings, access });

  app.get('/v1/audit', async (request, reply) => {
    const { count } = request.query as { count?: unknown };
    if (count !== undefined && !v.is(CountSchema, count)) {
      const message = `count must be a whole number from 1 to ${MAX_ENTRIES}.`;
      return reply.code(400).send({ error: 'bad-request', message });
    }
    return { entries: audit.last(count === undefined ? DEFAULT_ENTRIES : Number(count)) };
  });

  app.get('/v1/accounts', async () => ({
    accounts: accounts.list().map(({ name, role, changedAt }) => ({ name, role, changedAt })),
  }));

  /** Gives out a link by which an account's password is set, once. Makes the account when it is used. */
  app.post<{ Params: { name: string } }>('/v1/accounts/:name/link', async (request, reply) => {
    const name = accountName(request.params.name);
    if (!isAccountName(name) || !v.is(InviteSchema, request.body)) {
      const message = 'A name of small letters and digits, and {"role": "reader" or "admin"}.';
      return reply.code(400).send({ error: 'bad-request', message });
    }
    const { role } = request.body;
    if (role !== 'admin' && changes.isLastAdmin(name)) return reply.code(409).send(LAST_ADMIN);
    return { link: changes.invite(viewerOf(request, access).name, name, role) };
  });

  app.delete<{ Params: { name: string } }>('/v1/accounts/:name', async (request, reply) => {
    const name = accountName(request.params.name);
    const result = changes.remove(viewerOf(request, access).name, name);
    if (result === 'last-admin') return reply.code(409).send(LAST_ADMIN);
    if (result === 'unknown')
      return reply.code(404).send({ error: 'no-such-account', message: 'There is none.' });
    return reply.code(204).send();
  });
}

const LAST_ADMIN = { error: 'last-admin', message: 'There has to be one admin.' };
