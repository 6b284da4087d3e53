import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import type { Settings } from '../options.ts';
import { createFlowList, FLOW_LIST_QUERY } from '../report/flow-list.ts';
import { createFunnel } from '../report/funnel.ts';
import { createProtect } from '../report/protect.ts';
import { dayText } from '../store/event-row.ts';
import type { Store } from '../store/store.ts';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 30;

const DaySchema = v.pipe(v.string(), v.isoDate('must be a day as YYYY-MM-DD'));
const WordSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'must be an id or a language'),
);
const PeriodSchema = v.strictObject({
  from: v.optional(DaySchema),
  to: v.optional(DaySchema),
  site: v.optional(WordSchema),
});
const FunnelQuerySchema = v.strictObject({
  ...PeriodSchema.entries,
  version: v.optional(
    v.pipe(v.string(), v.regex(/^[1-9]\d{0,9}$/, 'must be a whole number'), v.transform(Number)),
  ),
  lang: v.optional(WordSchema),
});

class QueryError extends Error {
  readonly statusCode = 400;
}

function readQuery<T extends typeof PeriodSchema | typeof FunnelQuerySchema>(
  schema: T,
  query: unknown,
): v.InferOutput<T> {
  const result = v.safeParse(schema, query);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new QueryError(
    `${v.getDotPath(issue) ?? 'The query'}: ${issue.type === 'regex' || issue.type === 'iso_date' ? issue.message : 'is not a parameter here'}.`,
  );
}

/**
 * The figures behind the dashboard. They come from counts only, and small counts are hidden. Stands
 * behind `guardReads`.
 */
export async function reportRoutes(
  app: FastifyInstance,
  context: { settings: Settings; store: Store },
): Promise<void> {
  const { settings, store } = context;
  const { minCount, now } = settings;
  const show = createProtect(minCount);

  /** The last 30 days, and one more: in the east of the world tomorrow has begun. */
  const periodOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => ({
    from: from ?? dayText(now() - (DEFAULT_DAYS - 1) * DAY_MS),
    to: to ?? dayText(now() + DAY_MS),
  });

  app.get('/v1/flows', async (request) => {
    const query = readQuery(PeriodSchema, request.query);
    const period = { ...periodOf(query), site: query.site };
    const [flows, dropped] = await Promise.all([
      store.tally({ ...period, ...FLOW_LIST_QUERY }),
      store.dropped(period),
    ]);
    return { ...period, minCount, flows: createFlowList(flows, minCount), dropped: show(dropped) };
  });

  app.get<{ Params: { id: string } }>('/v1/flows/:id/funnel', async (request, reply) => {
    const query = readQuery(FunnelQuerySchema, request.query);
    const flow = request.params.id;
    if (!v.is(WordSchema, flow))
      return reply
        .code(404)
        .send({ error: 'no-such-flow', message: 'This is not the id of a flow.' });
    const filter = { ...query, ...periodOf(query), flow };
    const [tallies, positions] = await Promise.all([store.tally(filter), store.positions(filter)]);
    return { ...filter, ...createFunnel(tallies, { minCount, positions }) };
  });
}
