import { html, type TemplateResult } from 'lit';
import type { Count, ReportHead } from '../../report-api.ts';
import { bar } from '../charts/bar.ts';
import type { Format } from '../format.ts';

/** A figure as a view shows it: what is hidden is said in words, and set apart. */
export const countFigure = (value: Count, { count }: Format): TemplateResult | string =>
  value === null ? html`<span class="hidden-figure">${count(value)}</span>` : count(value);

export const shareFigure = (value: number | null, { share }: Format): TemplateResult | string =>
  value === null ? html`<span class="hidden-figure">${share(value)}</span>` : share(value);

export const timeFigure = (ms: number | null, { duration }: Format): TemplateResult | string =>
  ms === null ? html`<span class="hidden-figure">${duration(ms)}</span>` : duration(ms);

/**
 * What an answer leaves out. Where small counts are hidden it may have happened all the same.
 */
export const absentFigure = ({ minCount }: ReportHead, { t }: Format): TemplateResult | string =>
  minCount > 1 ? html`<span class="hidden-figure">${t.hidden}</span>` : t.none;

/**
 * A figure with a bar beside it.
 *
 * @param share how long the bar is, from 0 to 1; hatched for `null`.
 */
export const withBar = (figure: unknown, share: number | null): TemplateResult =>
  html`<span class="with-bar"><span>${figure}</span>${bar(share)}</span>`;
