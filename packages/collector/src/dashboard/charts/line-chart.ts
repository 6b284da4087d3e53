import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { legendHidden, legendMark, legendMarker, mark, MOST_SERIES } from './marks.ts';
import { axisDays, createDayScale, type DayScale } from './day-scale.ts';
import { hiddenLanes } from './hidden-lanes.ts';

export interface Series {
  readonly name: string;
  /** One for each day; `null` where the figure is not shown, `undefined` where there is none. */
  readonly values: readonly (number | null | undefined)[];
}

export interface LineChart {
  /** What a reader hears instead of the picture; the table has the figures. */
  readonly label: string;
  /** The days at which its spans begin, the earliest first; there may be gaps between them. */
  readonly days: readonly string[];
  readonly series: readonly Series[];
  /** The value at the top of the plot; without it, the largest one. */
  readonly top?: number | undefined;
  write(value: number): string;
  writeDay(day: string): string;
  /** What the hatched places below the plot stand for. */
  readonly hiddenLabel: string;
  /** An upright line just before one of the days, and what it stands for. */
  readonly marker?: { readonly day: string; readonly label: string } | undefined;
}

const TICKS = 4;
/** Of a line; more would hide it, and dashes tell lines apart, too. */
const MOST_MARKS = 31;

/** Lines over time. All words are text of the page, so they grow and wrap as the reader wants. */
export function lineChart(chart: LineChart): TemplateResult {
  const { label, days, write, writeDay, marker, hiddenLabel } = chart;
  const series = chart.series.slice(0, MOST_SERIES);
  const y = createValueScale(chart, series);
  const x = createDayScale(days);
  return html`<figure class="chart">
    <div role="img" aria-label=${label}>
      <div class="plot-frame" aria-hidden="true">
        <div class="y-axis">
          ${[...y.ticks(TICKS)].reverse().map((tick) => html`<span>${write(tick)}</span>`)}
        </div>
        ${plot(series, { days, marker, x, y })} ${hiddenLanes(series, days, x)}
        <div class="x-axis">
          ${axisDays(days).map((day) => html`<span>${writeDay(day)}</span>`)}
        </div>
      </div>
    </div>
    <figcaption>
      ${series.map(({ name }, n) => html`<span class="legend">${legendMark(n)} ${name}</span>`)}
      ${marker ? legendMarker(marker.label) : nothing}
      ${series.some(({ values }) => values.includes(null)) ? legendHidden(hiddenLabel) : nothing}
    </figcaption>
  </figure>`;
}

/** Downwards, in percent of the plot's height. */
type ValueScale = ReturnType<typeof createValueScale>;
function createValueScale({ top }: LineChart, series: readonly Series[]) {
  const values = series.flatMap((each) => each.values);
  const high = top ?? Math.max(0, ...values.filter((value) => typeof value === 'number'));
  // Nice: its ends are ticks, so that the labels beside it stand at even distances.
  return scaleLinear([0, high || 1], [100, 0]).nice(TICKS);
}

function plot(
  series: readonly Series[],
  { days, marker, x, y }: Pick<LineChart, 'days' | 'marker'> & { x: DayScale; y: ValueScale },
): TemplateResult {
  const every = Math.ceil(days.length / MOST_MARKS);
  const xAt = (at: number) => x(days[at] ?? '');
  const marks = ({ values }: Series, n: number) =>
    values.map((value, at) =>
      typeof value === 'number' && at % every === 0 ? mark(n, xAt(at), y(value)) : nothing,
    );
  return html`<svg class="plot">
    ${y.ticks(TICKS).map((tick) => svg`<line class="grid" x2="100%" y1="${y(tick)}%" y2="${y(tick)}%"></line>`)}
    ${marker ? upright(x(marker.day) - x.step / 2) : nothing}
    <svg viewBox="0 0 100 100" preserveAspectRatio="none">
      ${series.map(({ values }, n) => path(values, { n, x: xAt, y }))}
    </svg>
    ${series.map(marks)}
  </svg>`;
}

interface PathOptions {
  readonly n: number;
  x(at: number): number;
  y(value: number): number;
}

/** Where a figure is not shown the line breaks off: what is not known is not drawn. */
function path(values: Series['values'], { n, x, y }: PathOptions): SVGTemplateResult {
  const shape = line<number | null | undefined>()
    .defined((value) => typeof value === 'number')
    .x((_value, at) => x(at))
    .y((value) => y(value ?? 0));
  return svg`<path class="line series-${n}" vector-effect="non-scaling-stroke" d=${shape([...values]) ?? ''}></path>`;
}

function upright(at: number): SVGTemplateResult {
  const place = Math.max(0, at);
  return svg`<line class="marker" x1="${place}%" x2="${place}%" y2="100%"></line>`;
}
