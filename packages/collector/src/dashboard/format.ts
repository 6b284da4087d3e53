import type { Count } from '../report-api.ts';
import { MESSAGES, type Language, type Messages } from './messages.ts';

/** Everything a view needs to write words, figures and days in one language. */
export interface Format {
  readonly language: Language;
  readonly t: Messages;
  number(value: number): string;
  /** A count, or the word for a hidden one. */
  count(value: Count): string;
  /** 0 to 1 as a percentage. @param digits after the point. @default 0 */
  share(value: number | null, digits?: number): string;
  /** A rate as how many in a hundred. */
  perHundred(rate: number | null): string;
  /** A difference of shares, with its sign, in percentage points. */
  points(value: number): string;
  /** The same without the word. */
  sign(value: number): string;
  duration(ms: number | null): string;
  /** The name of a language. */
  languageName(tag: string): string;
  /** A day as `2026-02-03`. */
  day(day: string): string;
  /** The same, without the year. */
  shortDay(day: string): string;
  days(from: string, to: string): string;
  time(at: number): string;
  list(words: readonly string[]): string;
}

export function createFormat(chosen: Language): Format {
  const language = localeOf(chosen);
  const t = MESSAGES[chosen];
  const plain = new Intl.NumberFormat(language);
  const signed = new Intl.NumberFormat(language, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  });
  const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const sign = (value: number) => signed.format(Math.round(value * 1000) / 10);
  const number = (value: number) => plain.format(value);
  return {
    language: chosen,
    t,
    number,
    count: (value) => (value === null ? t.hidden : number(value)),
    share: (value, digits = 0) =>
      value === null ? t.hidden : percent(language, digits).format(value),
    perHundred: (rate) => (rate === null ? t.hidden : tenths.format(rate * 100)),
    points: (value) => t.points(sign(value)),
    sign,
    duration: (ms) => (ms === null ? t.hidden : duration(language, ms)),
    languageName: (tag) => names.of(tag) ?? tag,
    ...createDays(language),
    time: (at) =>
      new Intl.DateTimeFormat(language, {
        hour: 'numeric',
        minute: '2-digit',
        second: '2-digit',
      }).format(at),
    list: (words) => new Intl.ListFormat(language, { type: 'conjunction' }).format(words),
  };
}

/** The reader's own kind of the language, such as British English, where the browser tells. */
const localeOf = (language: Language): string =>
  navigator.languages.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;

const percent = (language: string, digits: number) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits });

function duration(language: string, ms: number): string {
  const unit = (name: 'second' | 'minute', value: number, digits = 0) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits: digits,
    }).format(value);
  const seconds = ms / 1000;
  if (seconds < 10) return unit('second', seconds, 1);
  if (seconds < 90) return unit('second', seconds);
  return unit('minute', seconds / 60, seconds < 600 ? 1 : 0);
}

/** Days have no time zone: they are what a calendar says. */
function createDays(language: string): Pick<Format, 'day' | 'shortDay' | 'days'> {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'short',
      ...options,
    });
  const long = format({ year: 'numeric' });
  const short = format({});
  const date = (day: string) => new Date(`${day}T00:00:00Z`);
  return {
    day: (day) => long.format(date(day)),
    shortDay: (day) => short.format(date(day)),
    days: (from, to) => long.formatRange(date(from), date(to)),
  };
}
