import { dayNumber, dayOf } from '../store/event-row.ts';

/** Of an ISO week. */
export const WEEK_DAYS = 7;
/** Monday, 1970-01-05: where the first block of weeks begins, however long blocks are. */
const FIRST_MONDAY = 4;

export interface Days {
  /** Both included, as `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/**
 * The days of the unit that a day is in.
 *
 * Units are blocks of so many days, counted from a fixed Monday: each day is in exactly one, whoever
 * asks and whenever. With 7 they are ISO weeks, with 1 days.
 */
export function daysOfUnit(day: string, unitDays: number): Days {
  const number = dayNumber(day);
  const since = number - FIRST_MONDAY;
  const from = number - (((since % unitDays) + unitDays) % unitDays);
  return { from: dayOf(from), to: dayOf(from + unitDays - 1) };
}

export const daysAfter = (day: string, days: number): string => dayOf(dayNumber(day) + days);

/** The whole units that hold all of these days. */
export const wholeUnits = ({ from, to }: Days, unitDays: number): Days => ({
  from: daysOfUnit(from, unitDays).from,
  to: daysOfUnit(to, unitDays).to,
});

/** First days of the units in a period, oldest first. */
export function spansOf({ from, to }: Days, unitDays: number): string[] {
  const spans: string[] = [];
  for (let day = daysOfUnit(from, unitDays).from; day <= to; day = daysAfter(day, unitDays))
    spans.push(day);
  return spans;
}
