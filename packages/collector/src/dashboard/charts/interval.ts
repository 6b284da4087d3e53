import { scaleLinear } from 'd3-scale';
import { html, svg, type TemplateResult } from 'lit';
import { mark } from './marks.ts';

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const TICKS = 8;

/**
 * A difference with its interval on a line through zero: whether the whole interval lies on one
 * side is what the picture is for. One sentence says the same.
 */
export function intervalChart(
  { value, low, high }: Interval,
  { label, write }: { label: string; write(value: number): string },
): TemplateResult {
  const reach = Math.max(Math.abs(low), Math.abs(high), 0.05);
  const x = scaleLinear([-reach, reach], [0, 100]).nice(TICKS);
  const ticks = x.ticks(TICKS);
  return html`<div class="interval" role="img" aria-label=${label}>
    <div aria-hidden="true">
      <svg class="interval-plot">
        ${ticks.map((tick) => svg`<line class=${tick === 0 ? 'zero' : 'grid'} x1="${x(tick)}%" x2="${x(tick)}%" y2="100%"></line>`)}
        ${svg`<line class="whisker" x1="${x(low)}%" x2="${x(high)}%" y1="50%" y2="50%"></line>`}
        ${[low, high].map((end) => svg`<line class="whisker" x1="${x(end)}%" x2="${x(end)}%" y1="30%" y2="70%"></line>`)}
        ${mark(0, x(value), 50)}
      </svg>
      <div class="x-axis">
        ${x
          .domain()
          .flatMap((end, n) => (n === 0 ? [end, 0] : end))
          .map((tick) => html`<span>${write(tick)}</span>`)}
      </div>
    </div>
  </div>`;
}
