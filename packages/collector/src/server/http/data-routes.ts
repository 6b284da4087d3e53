import { Readable } from 'node:stream';
import { isDay } from '@handrail/flow/event-parts';
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import type { Access } from '../access/access.ts';
import { deleteBefore } from '../access/delete-data.ts';
import { EXPORT_CONTENTS, tableOf } from '../maintenance/export-data.ts';
import { csvLines, jsonLines } from '../maintenance/text-formats.ts';
import type { Store } from '../store/store.ts';
import { guardAdmin, viewerOf } from './read-access.ts';

const DaySchema = v.pipe(v.string(), v.check(isDay));
const ExportSchema = v.strictObject({
  from: DaySchema,
  to: DaySchema,
  site: v.optional(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9-]{0,63}$/))),
  what: v.optional(v.picklist(EXPORT_CONTENTS), 'counts'),
  format: v.optional(v.picklist(['csv', 'jsonl']), 'csv'),
});
const DeleteSchema = v.strictObject({ before: DaySchema });

const TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl' } as const;

/**
 * Exact data, for admins: to take out, and to delete. Written into the audit log before it is done.
 * Stands behind `guardReads`.
 */
export async function dataRoutes(
  app: FastifyInstance,
  { access, store }: { readonly access: Access; readonly store: Store },
): Promise<void> {
  guardAdmin(app, access);

  app.get('/v1/export', async (request, reply) => {
    const query = v.safeParse(ExportSchema, request.query);
    if (!query.success) {
      const message =
        'from and to (days of the calendar as YYYY-MM-DD) are needed; what is "counts" or "events", format "csv" or "jsonl".';
      return reply.code(400).send({ error: 'bad-request', message });
    }
    const { from, to, site, what, format } = query.output;
    access.audit.add(viewerOf(request, access).name, 'exported', { ...query.output });
    const table = tableOf(store, { from, to, site, what }, () => undefined);
    const lines = format === 'csv' ? csvLines(table) : jsonLines(table);
    return reply
      .type(TYPES[format])
      .header('content-disposition', `attachment; filename="${what}-${from}-${to}.${format}"`)
      .send(Readable.from(lines));
  });

  /** Deletes raw events and counts of all days before the one named, for good. */
  app.post('/v1/data/delete', async (request, reply) => {
    const body = v.safeParse(DeleteSchema, request.body);
    if (!body.success) {
      const message =
        'Say {"before": "YYYY-MM-DD"}, a day of the calendar: what is older will be deleted.';
      return reply.code(400).send({ error: 'bad-request', message });
    }
    const { before } = body.output;
    await deleteBefore(before, { who: viewerOf(request, access).name, access, store });
    return reply.code(204).send();
  });
}
