import { scaleLinear } from 'd3-scale';

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Where a day stands, in percent of the plot's width. */
export interface DayScale {
  (day: string): number;
  /** The width of one span: the smallest distance between two days. */
  readonly step: number;
}

/** @param days the earliest first. A single one stands in the middle. */
export function createDayScale(days: readonly string[]): DayScale {
  const times = days.map(timeOf);
  const scale = scaleLinear([times[0] ?? 0, times.at(-1) ?? 0], [0, 100]);
  const places = times.map((time) => scale(time));
  const steps = places.slice(1).map((place, at) => place - (places[at] ?? 0));
  return Object.assign((day: string) => scale(timeOf(day)), { step: Math.min(100, ...steps) });
}

/** Days to write below a plot: both ends and the middle. More would not fit a phone. */
export function axisDays(days: readonly string[]): readonly string[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const middle = dayOf((timeOf(first) + timeOf(last)) / 2);
  return [...new Set([first, middle, last])];
}
