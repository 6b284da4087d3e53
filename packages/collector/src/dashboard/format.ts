import type { Count } from '../report-api.ts';
import { MESSAGES, type Language, type Messages } from './messages.ts';

/** Everything a view needs to write words and figures in one language. */
export interface Format {
  readonly language: Language;
  readonly t: Messages;
  number(value: number): string;
  /** A count, or "fewer than 10". */
  count(value: Count): string;
  share(value: number | null): string;
  duration(ms: number | null): string;
  /** The name of a language. */
  languageName(tag: string): string;
}

/** @param minCount counts below it are hidden by the server. */
export function createFormat(language: Language, minCount: number): Format {
  const t = MESSAGES[language];
  const plain = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const unit = (name: 'second' | 'minute', digits = 0) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits: digits,
    });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const number = (value: number) => plain.format(value);
  return {
    language,
    t,
    number,
    count: (value) => (value === null ? t.fewer(number(minCount)) : number(value)),
    share: (value) => (value === null ? t.notShown : percent.format(value)),
    duration(ms) {
      if (ms === null) return t.notShown;
      const seconds = ms / 1000;
      if (seconds < 10) return unit('second', 1).format(seconds);
      if (seconds < 90) return unit('second').format(seconds);
      return unit('minute', seconds < 600 ? 1 : 0).format(seconds / 60);
    },
    languageName: (tag) => names.of(tag) ?? tag,
  };
}
