import { dayNumber, dayOf } from '../store/event-row.ts';

const WEEK_DAYS = 7;
/** Day 0 of the count, 1970-01-01, was a Thursday. */
const THURSDAY = 3;

export interface Days {
  /** Both included, as `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** The Monday of a day's ISO week. */
export function mondayOf(day: string): string {
  const number = dayNumber(day);
  return dayOf(number - ((number + THURSDAY) % WEEK_DAYS));
}

export const daysAfter = (day: string, days: number): string => dayOf(dayNumber(day) + days);

export const weekOf = (monday: string): Days => ({
  from: monday,
  to: daysAfter(monday, WEEK_DAYS - 1),
});

/** The whole weeks that hold all of these days. */
export const wholeWeeks = ({ from, to }: Days): Days => ({
  from: mondayOf(from),
  to: weekOf(mondayOf(to)).to,
});

/** First days of the spans in a period, oldest first. */
export function spansOf({ from, to }: Days, unit: 'day' | 'week'): string[] {
  const step = unit === 'day' ? 1 : WEEK_DAYS;
  const spans: string[] = [];
  for (let day = unit === 'day' ? from : mondayOf(from); day <= to; day = daysAfter(day, step))
    spans.push(day);
  return spans;
}
