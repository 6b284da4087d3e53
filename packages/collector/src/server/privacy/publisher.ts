import type { EventKind } from '@handrail/flow/events';
import type { Count, TimeUnit } from '../../report-api.ts';
import { DAY_MS, dayText } from '../store/event-row.ts';
import type { Period, Store, Tally } from '../store/store.ts';
import { estimateVisitors } from './estimate-visitors.ts';
import { exactRows } from './exact-rows.ts';
import { createPublishedUnits } from './published-units.ts';
import { seal, viewsOf, type Published, type Row, type View } from './rows.ts';
import { createRules, shown, stepsOf } from './rounding.ts';
import { rowsOf } from './unit-rows.ts';
import { daysAfter, daysOfUnit, spansOf, WEEK_DAYS, wholeUnits, type Days } from './weeks.ts';

/** Which figures of one flow (`''`: of pages) to publish. */
export interface Ask extends Period {
  readonly flow: string;
  /** @default all runs together */
  readonly views?: readonly View[] | undefined;
  /** Which kinds are needed; others may be there as well. @default all */
  readonly kinds?: readonly EventKind[] | undefined;
  /** Whether rows say when (`Row.from`). @default false */
  readonly overTime?: boolean | undefined;
}

/** The one way from the store to a report. What it gives may be shown to anybody who may read. */
export interface Publisher {
  readonly minCount: number;
  readonly roundTo: number;
  readonly unit: TimeUnit;
  /** Length of the units in which runs are counted: 1 where nothing is hidden, else whole weeks. */
  readonly unitDays: number;
  /** Length of spans of visitors and findings, which are no sums of runs: a day or a week. */
  readonly spanDays: number;
  /** The days that a report will be about: within what is kept, in whole units. */
  period(asked: { readonly from?: string | undefined; readonly to?: string | undefined }): Days;
  /** 0 says that nobody was there only where nothing is hidden; else it is `null`. */
  show(count: number): Count;
  /** Names of the flows that may have something to show, by the alphabet. */
  flows(days: Period): Promise<string[]>;
  /** Rows of all views together; `Row.group` and `Row.dimension` tell them apart. */
  rows(ask: Ask): Promise<Published>;
  positions: Store['positions'];
  dropped(days: Period): Promise<Count>;
  visitors(days: Period): Promise<{ from: string; visitors: Count }[]>;
  /** Findings are of pages, made by the agency's own checks: they are not hidden. */
  findings(days: Period): Promise<Tally[]>;
}

interface Options {
  readonly minCount: number;
  /** Weeks of a unit, where anything is hidden. */
  readonly unitWeeks: number;
  /** Counts of older days are being deleted. */
  readonly rollupDays: number;
  now(): number;
}

/**
 * Stands between the store and all reports. With a `minCount` above 1, nothing that it gives, and no
 * sum or difference of what it gives, tells of fewer people; docs/decisions/0013 says why.
 */
export function createPublisher(store: Store, options: Options): Publisher {
  const { now } = options;
  const rules = createRules(options.minCount);
  const isExact = rules.minCount === 1;
  const unit: TimeUnit = isExact ? 'day' : 'week';
  const unitDays = isExact ? 1 : options.unitWeeks * WEEK_DAYS;
  const spanDays = isExact ? 1 : WEEK_DAYS;
  const unitsOf = createPublishedUnits(store, { rules, unitDays, now });

  const period: Publisher['period'] = ({ from, to }) => {
    // In the east of the world tomorrow has begun.
    const tomorrow = dayText(now() + DAY_MS);
    const last = to === undefined || to > tomorrow ? tomorrow : to;
    const start = from ?? dayText(now() - 29 * DAY_MS);
    const kept = dayText(now() - options.rollupDays * DAY_MS);
    if (isExact) return { from: start < kept ? kept : start, to: last };
    // A unit of which days are deleted one by one must not be seen shrinking.
    const firstWhole = daysAfter(daysOfUnit(kept, unitDays).to, 1);
    const units = wholeUnits({ from: start, to: last }, unitDays);
    return { from: units.from < firstWhole ? firstWhole : units.from, to: units.to };
  };

  return {
    ...rules,
    unit,
    unitDays,
    spanDays,
    period,
    show: (count) => shown(count, rules),
    positions: (filter) => store.positions(filter),
    async flows(days) {
      const tallies = await store.tally({ ...days, kinds: TELLING_KINDS, by: ['flow'] });
      return [...new Set(tallies.map(({ flow }) => flow ?? ''))].filter(Boolean).sort();
    },
    async rows(ask) {
      if (isExact) return exactRows(store, ask);
      const rows: Row[] = [];
      for (const from of spansOf(ask, unitDays)) {
        for (const [site, of] of await unitsOf({ flow: ask.flow, from, kinds: ask.kinds })) {
          if (ask.site === undefined || ask.site === site)
            rows.push(...viewsOf(ask).flatMap((view) => rowsOf(of, { from, view, rules })));
        }
      }
      return seal(rows, ask);
    },
    async dropped(days) {
      if (isExact) return store.dropped(days);
      let sum = 0;
      for (const from of spansOf(days, unitDays)) {
        const count = await store.dropped({ ...days, ...daysOfUnit(from, unitDays) });
        sum += stepsOf(count, rules) * rules.roundTo;
      }
      return shown(sum, rules);
    },
    visitors: (days) => estimateVisitors(store, { days, spanDays, rules, today: dayText(now()) }),
    findings: (days) => store.tally({ ...days, kinds: ['a11y.found'], by: ['day'] }),
  };
}

/** Where there are any, there is one of these; the many counts of steps need not be read. */
const TELLING_KINDS: readonly EventKind[] = [
  'flow.offered',
  'flow.started',
  'flow.ended',
  'survey.answered',
  'help.opened',
  'help.rated',
  'sdk.error',
];
