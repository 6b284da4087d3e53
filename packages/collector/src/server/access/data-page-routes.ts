import { isDay } from '@handrail/flow/event-parts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../options.ts';
import { DAY_MS, dayText } from '../store/event-row.ts';
import type { Store } from '../store/store.ts';
import type { Access } from './access.ts';
import { deleteBefore } from './delete-data.ts';
import { createPageServer } from './page-server.ts';
import { dataPage, deletePage } from './pages/data-page.ts';
import { DATA_TEXTS } from './pages/data-texts.ts';
import type { PageContext } from './pages/page.ts';

const SEE_OTHER = 303;
const REFUSED = 403;
const UNUSABLE = 422;
const ENTRIES = 200;
const EXPORT_DAYS = 30;

/** `/data`, for admins: export, deletion and the audit log. Works without scripts. */
export async function dataPageRoutes(
  app: FastifyInstance,
  parts: { readonly settings: Settings; readonly access: Access; readonly store: Store },
): Promise<void> {
  const { settings, access, store } = parts;
  const pages = createPageServer(app, parts);

  /** The name of the admin who asks; others are led to where they may be. */
  const admit = (request: FastifyRequest, reply: FastifyReply, base: string) => {
    const viewer = pages.viewer(request);
    if (viewer === undefined) void reply.redirect(`${base}sign-in`, SEE_OTHER);
    else if (viewer.role === 'admin') return viewer.name;
    else void reply.redirect(`${base}accounts`, SEE_OTHER);
    return undefined;
  };
  const page = (context: PageContext, more: { error?: string; notice?: string } = {}) => {
    const now = settings.now();
    return dataPage(context, {
      ...{ from: dayText(now - (EXPORT_DAYS - 1) * DAY_MS), to: dayText(now) },
      ...{ entries: access.audit.last(ENTRIES), most: ENTRIES },
      ...more,
    });
  };

  app.get('/data', async (request, reply) => {
    if (admit(request, reply, '') === undefined) return reply;
    const context = pages.context(request, reply, 'data');
    const { done } = request.query as { done?: unknown };
    const isDeleted = done === 'deleted';
    return pages.send(
      reply,
      page(context, isDeleted ? { notice: DATA_TEXTS[context.lang].deleted } : {}),
    );
  });
  app.get('/data/delete', async (_request, reply) => reply.redirect('../data', SEE_OTHER));

  app.post('/data/delete', async (request, reply) => {
    const who = admit(request, reply, '../');
    if (who === undefined) return reply;
    const context = { ...pages.context(request, reply, '../data'), base: '../' };
    const fields = pages.fields(request);
    const again = (status: number, error: string) =>
      pages.send(reply, page(context, { error }), status);
    if (!fields.isOurs) return again(REFUSED, context.texts.stale);
    const before = fields.get('before');
    if (!isDay(before)) return again(UNUSABLE, DATA_TEXTS[context.lang].badDay);
    if (fields.get('sure') === '') return pages.send(reply, deletePage(context, before));
    await deleteBefore(before, { who, access, store });
    return reply.redirect(`../data?done=deleted&lang=${context.lang}`, SEE_OTHER);
  });
}
