import { isDay } from '@handrail/flow/event-parts';
import { DEVICES, type Device } from '@handrail/flow/events';
import * as v from 'valibot';
import { GROUP_DIMENSIONS } from '../../report-api.ts';

/** What a report is asked for. */
export interface ReportQuery {
  /** Empty: all flows, where a report can be about all. */
  readonly flow: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly site?: string | undefined;
  /** At most one of these. */
  readonly version?: number | undefined;
  readonly lang?: string | undefined;
  readonly device?: Device | undefined;
}

/** The parameters of a request are wrong; the message says which and why. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly statusCode = 400;
}

const DaySchema = v.pipe(
  v.string('must be given once'),
  v.check(isDay, 'must be a day of the calendar as YYYY-MM-DD'),
);
const WordSchema = v.pipe(
  v.string('must be given once'),
  v.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'must be an id or a language'),
);
const VersionSchema = v.pipe(
  v.string('must be given once'),
  v.regex(/^[1-9]\d{0,9}$/, 'must be a whole number'),
  v.transform(Number),
);
const period = {
  from: v.optional(DaySchema),
  to: v.optional(DaySchema),
  site: v.optional(WordSchema),
};
const DEVICE_WORDS = `must be one of ${DEVICES.join(', ')}`;
const DIMENSION_WORDS = `must be one of ${GROUP_DIMENSIONS.join(', ')}`;

export const FlowIdSchema = WordSchema;
export const PeriodSchema = v.strictObject(period);
export const SiteSchema = v.strictObject({ site: period.site });
export const SurveySchema = v.pipe(
  v.strictObject({ ...period, flow: v.optional(WordSchema) }),
  // A default inside of `optional` would itself have to be the id of a flow.
  v.transform(({ flow = '', ...query }) => ({ ...query, flow })),
);
export const FunnelSchema = v.pipe(
  v.strictObject({
    ...period,
    version: v.optional(VersionSchema),
    lang: v.optional(WordSchema),
    device: v.optional(v.picklist(DEVICES, DEVICE_WORDS)),
  }),
  // Two at once would let groups be told that are smaller than those that were protected.
  v.check(
    ({ version, lang, device }) =>
      [version, lang, device].filter((each) => each !== undefined).length <= 1,
    'Only one of version, lang and device may be given.',
  ),
);
export const FunnelBySchema = v.strictObject({
  ...period,
  dimension: v.picklist(GROUP_DIMENSIONS, DIMENSION_WORDS),
});
export const CompareSchema = v.strictObject({
  ...period,
  before: VersionSchema,
  after: VersionSchema,
});

/** @throws {QueryError} naming the first parameter that is wrong. */
export function readQuery<T extends v.GenericSchema>(schema: T, query: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, query);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const at = v.getDotPath(issue);
  // What is wrong with parameters together has no place of its own, and says all by itself.
  if (issue.type === 'check' && at === null) throw new QueryError(issue.message);
  if (issue.type === 'strict_object' && issue.expected === 'never')
    throw new QueryError(`${at ?? 'The query'}: is not a parameter here.`);
  if (issue.type === 'strict_object') throw new QueryError(`${at ?? 'The query'}: is needed.`);
  throw new QueryError(`${at ?? 'The query'}: ${issue.message}.`);
}
