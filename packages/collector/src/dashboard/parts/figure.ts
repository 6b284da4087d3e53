import { html, type TemplateResult } from 'lit';
import type { Count, ReportHead } from '../../report-api.ts';
import { bar } from '../charts/bar.ts';
import type { Format } from '../format.ts';
import type { Column } from './table.ts';

/** What stands in the place of a figure: words, set apart from figures. */
export const notShown = (words: string): TemplateResult =>
  html`<span class="hidden-figure">${words}</span>`;

/** A figure as a view shows it: what is hidden is said in words. */
const figure = (value: number | null, words: string): TemplateResult | string =>
  value === null ? notShown(words) : words;

export const countFigure = (value: Count, { count }: Format) => figure(value, count(value));
export const shareFigure = (value: number | null, { share }: Format) => figure(value, share(value));
export const timeFigure = (ms: number | null, { duration }: Format) => figure(ms, duration(ms));
export const rateFigure = (rate: number | null, { perHundred }: Format) =>
  figure(rate, perHundred(rate));

/** A column of counts. */
export const countColumn = <T>(
  head: string,
  value: (row: T) => Count,
  format: Format,
): Column<T> => ({ head, isNumber: true, cell: (row) => countFigure(value(row), format) });

/**
 * What an answer leaves out. Where small counts are hidden it may have happened all the same.
 */
export const absentFigure = ({ minCount }: ReportHead, { t }: Format): TemplateResult | string =>
  minCount > 1 ? notShown(t.hidden) : t.none;

/**
 * A figure with a bar beside it.
 *
 * @param value how long the bar is, from 0 to `most`; hatched for `null`.
 */
export const withBar = (words: unknown, value: number | null, most = 1): TemplateResult =>
  html`<span class="with-bar"><span>${words}</span>${bar(value, { most })}</span>`;
