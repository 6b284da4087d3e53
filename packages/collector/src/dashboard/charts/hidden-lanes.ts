import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DayScale } from './day-scale.ts';
import type { Series } from './line-chart.ts';
import { mark } from './marks.ts';
import { HATCH } from './pattern.ts';

const LANE_REM = 1;

/**
 * Below a plot, a lane for each series of which something is not shown: hatched at those days, with
 * the series' mark. So a gap in a line says whether there was nothing or nothing to be shown.
 */
export function hiddenLanes(
  series: readonly Series[],
  days: readonly string[],
  x: DayScale,
): TemplateResult | typeof nothing {
  const lanes = series.flatMap(({ values }, n) => (values.includes(null) ? [{ values, n }] : []));
  if (lanes.length === 0) return nothing;
  const height = 100 / lanes.length;
  return html`<svg class="hidden-lanes" height="${LANE_REM * lanes.length}rem">
    ${lanes.map(({ values, n }, lane) =>
      values.map((value, at) => {
        if (value !== null) return nothing;
        const place = x(days[at] ?? '');
        const start = Math.max(0, place - x.step / 2);
        const end = Math.min(100, place + x.step / 2);
        const top = height * lane;
        return svg`<rect class="hatched" x="${start}%" width="${end - start}%" y="${top + height * 0.1}%" height="${height * 0.8}%" fill=${HATCH}></rect>
          ${mark(n, place, top + height / 2)}`;
      }),
    )}
  </svg>`;
}
