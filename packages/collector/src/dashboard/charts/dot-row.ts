import { scaleLinear } from 'd3-scale';
import { html, svg, type TemplateResult } from 'lit';
import { mark } from './marks.ts';
import { HATCH } from './pattern.ts';

const LANE_REM = 0.875;

/**
 * A lane from 0 to 1 for each series, with a line that ends in a mark, so that groups can be
 * compared at a glance. The table beside it says the same.
 *
 * @param values `null` for a figure that is not shown: its lane is hatched.
 */
export function dotRow(values: readonly (number | null)[]): TemplateResult {
  const x = scaleLinear([0, 1], [0, 100]).clamp(true);
  const lane = 100 / values.length;
  return html`<svg class="dot-row" height="${LANE_REM * values.length}rem">
    ${values.map((value, n) => {
      const y = lane * (n + 0.5);
      if (value === null)
        return svg`<rect class="hatched" y="${y - lane / 4}%" width="100%" height="${lane / 2}%" fill=${HATCH}></rect>`;
      return svg`<line class="grid" x2="100%" y1="${y}%" y2="${y}%"></line>
        <line class="line series-${n}" x2="${x(value)}%" y1="${y}%" y2="${y}%"></line>
        ${mark(n, x(value), y)}`;
    })}
  </svg>`;
}
