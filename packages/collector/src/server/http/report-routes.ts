import type { FastifyInstance, FastifyReply } from 'fastify';
import * as v from 'valibot';
import type { Settings } from '../options.ts';
import { createPublisher } from '../privacy/publisher.ts';
import { createReports } from '../report/create-reports.ts';
import { csvTables } from '../report/csv-tables.ts';
import { writeCsv, type CsvTable } from '../report/csv.ts';
import * as q from '../report/report-query.ts';
import { DAY_MS, dayText } from '../store/event-row.ts';
import type { Store } from '../store/store.ts';
import type { ReportRoute } from '../../report-api.ts';

const LIVE_DAYS = 14;

interface Context {
  readonly settings: Settings;
  readonly store: Store;
}

/**
 * The figures behind the dashboard, as JSON and as CSV. Stands behind `guardReads`.
 *
 * Routes do not see the store: all that they can answer has gone through the publisher.
 */
export async function reportRoutes(
  app: FastifyInstance,
  { settings, store }: Context,
): Promise<void> {
  const publisher = createPublisher(store, settings);
  const reports = createReports(publisher);
  const add = createAdder(app);

  add('/v1/flows', q.PeriodSchema, {
    answer: (query) => reports.flows({ flow: '', ...query }),
    table: csvTables.flows,
  });
  add('/v1/flows/:id/funnel', q.FunnelSchema, {
    answer: (query, flow) => reports.funnel({ flow, ...query }),
    table: csvTables.funnel,
  });
  add('/v1/flows/:id/funnel-by', q.FunnelBySchema, {
    answer: (query, flow) => reports.funnelBy({ flow, ...query }),
    table: csvTables.funnelBy,
  });
  add('/v1/flows/:id/compare', q.CompareSchema, {
    answer: (query, flow) => reports.compare({ flow, ...query }),
    table: csvTables.compare,
  });
  add('/v1/flows/:id/targets', q.PeriodSchema, {
    answer: (query, flow) => reports.targets({ flow, ...query }),
    table: csvTables.targets,
  });
  add('/v1/flows/:id/live', q.SiteSchema, {
    answer: ({ site }, flow) => {
      const now = settings.now();
      // By weeks: this unit and the one before.
      const days = publisher.unit === 'day' ? LIVE_DAYS - 1 : publisher.unitDays;
      const recent = { from: dayText(now - days * DAY_MS), to: dayText(now) };
      return reports.live({ flow, site, recent });
    },
    table: csvTables.live,
  });
  add('/v1/struggle', q.PeriodSchema, {
    answer: (query) => reports.struggle({ flow: '', ...query }),
    table: csvTables.struggle,
  });
  add('/v1/surveys', q.SurveySchema, {
    answer: (query) => reports.surveys(query),
    table: csvTables.surveys,
  });
  add('/v1/findings', q.PeriodSchema, {
    answer: (query) => reports.findings({ flow: '', ...query }),
    table: csvTables.findings,
  });
  add('/v1/visitors', q.PeriodSchema, {
    answer: (query) => reports.visitors({ flow: '', ...query }),
    table: csvTables.visitors,
  });
}

interface Handler<Query, Report> {
  /** @param flow the id in the path; empty where there is none. */
  answer(query: Query, flow: string): Promise<Report>;
  table(report: Report): CsvTable;
}

/** Registers a report twice, as JSON and as CSV of the same answer. */
function createAdder(app: FastifyInstance) {
  return <Schema extends v.GenericSchema, Report extends object>(
    path: ReportRoute,
    schema: Schema,
    { answer, table }: Handler<v.InferOutput<Schema>, Report>,
  ): void => {
    const load = async (request: { query: unknown; params: unknown }, reply: FastifyReply) => {
      const flow = flowIn(request.params);
      if (flow === undefined) {
        await reply
          .code(404)
          .send({ error: 'no-such-flow', message: 'This is not the id of a flow.' });
        return undefined;
      }
      return answer(q.readQuery(schema, request.query), flow);
    };
    app.get(path, async (request, reply) => (await load(request, reply)) ?? reply);
    app.get(`${path}.csv`, async (request, reply) => {
      const report = await load(request, reply);
      if (report === undefined) return reply;
      const name = path.split('/').at(-1) ?? 'report';
      return reply
        .type('text/csv; charset=utf-8; header=present')
        .header('content-disposition', `attachment; filename="${name}.csv"`)
        .send(writeCsv(table(report)));
    });
  };
}

/** The flow's id; empty for a path without one; `undefined` if it is no id. */
function flowIn(params: unknown): string | undefined {
  const id = (params as { id?: unknown }).id;
  if (id === undefined) return '';
  return v.is(q.FlowIdSchema, id) ? id : undefined;
}
