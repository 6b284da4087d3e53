import type { EventKind } from '@handrail/flow/events';
import * as api from '../../report-api.ts';
import type { Publisher } from '../privacy/publisher.ts';
import type { View } from '../privacy/rows.ts';
import { spansOf, daysOfUnit, type Days } from '../privacy/weeks.ts';
import { createComparison } from './compare.ts';
import { createFindings } from './findings.ts';
import { createFlowList, LIST_KINDS } from './flow-list.ts';
import { createFunnelBy } from './funnel-by.ts';
import { createFunnel } from './funnel.ts';
import { createLive } from './live.ts';
import { orderSteps } from './order-steps.ts';
import type { ReportQuery } from './report-query.ts';
import { createStruggle } from './struggle.ts';
import { createSurveys } from './surveys.ts';
import { createTargets } from './targets.ts';

/**
 * What a report reads, where that is not all: the steps of a flow, by their times, are many times as
 * many counts as all the rest.
 */
const KINDS = {
  compare: ['flow.started', 'flow.ended'],
  targets: ['step.reached', 'target.found', 'target.missed'],
  struggle: ['page.viewed', 'struggle.seen'],
  surveys: ['survey.answered', 'help.opened', 'help.rated'],
} as const satisfies Record<string, readonly EventKind[]>;
/** Flow of what happened on pages. */
const NO_FLOW = '';
const EACH: readonly View[] = [
  { dimension: 'all' },
  ...api.GROUP_DIMENSIONS.map((dimension) => ({ dimension })),
];

/** Every report there is, made of published figures alone. */
export function createReports(publisher: Publisher) {
  const { minCount, roundTo, unit, unitDays, spanDays, show } = publisher;
  /** Where counts are hidden, what is known of those who got no further changes with time. */
  const overTime = minCount > 1;
  const headOf = ({
    from,
    to,
    site,
  }: Pick<ReportQuery, 'from' | 'to' | 'site'>): api.ReportHead => ({
    ...publisher.period({ from, to }),
    site,
    minCount,
    roundTo,
    unit,
    unitDays,
  });
  const askOf = ({ from, to, site }: api.ReportHead) => ({ from, to, site });
  /** Of what is no sum of runs. */
  const shortHeadOf = (query: ReportQuery) => ({ ...headOf(query), unitDays: spanDays });
  const spanOf = (day: string) => daysOfUnit(day, spanDays).from;

  return {
    async flows(query: ReportQuery): Promise<api.FlowList> {
      const head = headOf(query);
      const ask = askOf(head);
      const flows = await Promise.all(
        (await publisher.flows(ask)).map(async (flow) => {
          const rows = await publisher.rows({ ...ask, flow, views: EACH, kinds: LIST_KINDS });
          return { flow, rows };
        }),
      );
      const dropped = await publisher.dropped(ask);
      return { ...head, flows: createFlowList(flows, show), dropped };
    },

    async funnel(query: ReportQuery): Promise<api.FunnelReport> {
      const head = headOf(query);
      const { flow, version, lang, device } = query;
      const views = [viewOf(query)];
      const rows = await publisher.rows({ ...askOf(head), flow, views, overTime });
      const positions = await publisher.positions({ flow, version });
      const funnel = createFunnel(rows, { show, positions, minCount });
      return { ...head, flow, version, lang, device, ...funnel };
    },

    async funnelBy({
      dimension,
      ...query
    }: ReportQuery & { dimension: api.GroupDimension }): Promise<api.FunnelByReport> {
      const head = headOf(query);
      const views: View[] = [{ dimension: 'all' }, { dimension }];
      const rows = await publisher.rows({ ...askOf(head), flow: query.flow, views, overTime });
      const all = rows.filter((row) => row.dimension === 'all');
      const steps = orderSteps(all, await publisher.positions(query));
      const groups = createFunnelBy(rows, { dimension, steps, show, minCount });
      return { ...head, flow: query.flow, dimension, groups };
    },

    async compare({
      before,
      after,
      ...query
    }: ReportQuery & { before: number; after: number }): Promise<api.CompareReport> {
      const head = headOf(query);
      const { flow } = query;
      const views: View[] = [{ dimension: 'version' }];
      const ask = { ...askOf(head), flow, views, kinds: KINDS.compare };
      const rows = await publisher.rows({ ...ask, overTime: true });
      const spans = spansOf(head, unitDays);
      return { ...head, flow, ...createComparison(rows, { before, after, show, roundTo, spans }) };
    },

    async targets(query: ReportQuery): Promise<api.TargetsReport> {
      const head = headOf(query);
      const { flow } = query;
      const ask = { ...askOf(head), flow, kinds: KINDS.targets };
      const rows = await publisher.rows({ ...ask, overTime: true });
      const positions = await publisher.positions({ flow });
      const steps = createTargets(rows, { show, positions, spans: spansOf(head, unitDays) });
      return { ...head, flow, steps };
    },

    async live({ flow, site, recent }: ReportQuery & { recent: Days }): Promise<api.LiveReport> {
      const head = headOf({ ...recent, site });
      const rows = await publisher.rows({ ...askOf(head), flow, overTime: true });
      const positions = await publisher.positions({ flow });
      return {
        ...head,
        flow,
        ...createLive(rows, { show, positions, spans: spansOf(head, unitDays) }),
      };
    },

    async struggle(query: ReportQuery): Promise<api.StruggleReport> {
      const head = headOf(query);
      const rows = await publisher.rows({ ...askOf(head), flow: NO_FLOW, kinds: KINDS.struggle });
      return { ...head, pages: createStruggle(rows, show) };
    },

    async surveys({ flow, ...query }: ReportQuery): Promise<api.SurveyReport> {
      const head = headOf(query);
      const ask = askOf(head);
      const names = flow === '' ? [...(await publisher.flows(ask)), NO_FLOW] : [flow];
      const flows = await Promise.all(
        names.map(async (name) => ({
          flow: name,
          rows: await publisher.rows({ ...ask, flow: name, kinds: KINDS.surveys }),
        })),
      );
      return { ...head, ...(flow === '' ? {} : { flow }), ...createSurveys(flows, show) };
    },

    async findings(query: ReportQuery): Promise<api.FindingsReport> {
      const head = shortHeadOf(query);
      return { ...head, ...createFindings(await publisher.findings(askOf(head)), spanOf) };
    },

    async visitors(query: ReportQuery): Promise<api.VisitorsReport> {
      const head = shortHeadOf(query);
      return { ...head, over: await publisher.visitors(askOf(head)) };
    },
  };
}

function viewOf({ version, lang, device }: ReportQuery): View {
  if (version !== undefined) return { dimension: 'version', group: String(version) };
  if (lang !== undefined) return { dimension: 'lang', group: lang };
  return device === undefined ? { dimension: 'all' } : { dimension: 'device', group: device };
}
