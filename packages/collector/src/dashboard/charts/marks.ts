import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { HATCH } from './pattern.ts';

const SHAPES = [
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolStar,
  symbolWye,
] as const;
const AREA = 90;

/** How many series can be told apart by shape; what comes after is only in the table. */
export const MOST_SERIES = SHAPES.length;

/** The outline of the n-th series' mark, around 0,0. */
function outline(series: number): string {
  return symbol(SHAPES[series % SHAPES.length] ?? symbolCircle, AREA)() ?? '';
}

/** A mark at a place of the plot, in percent of its sides. */
export function mark(series: number, x: number, y: number): SVGTemplateResult {
  return svg`<svg x="${x}%" y="${y}%" class="mark-place"><path class="mark series-${series}" d=${outline(series)}></path></svg>`;
}

/** The same mark for the legend. */
export function legendMark(series: number): TemplateResult {
  return html`<svg class="legend-mark" viewBox="-10 -8 20 16" aria-hidden="true">
    ${svg`<path class="line series-${series}" d="M-10 0H10"></path><path class="mark series-${series}" d=${outline(series)}></path>`}
  </svg>`;
}

/** What a hatched place stands for. */
export function legendHidden(label: string): TemplateResult {
  return html`<span class="legend"
    ><svg class="legend-mark" aria-hidden="true">
      ${svg`<rect class="hatched" width="100%" height="100%" fill=${HATCH}></rect>`}</svg
    >${label}</span
  >`;
}

/** What an upright line stands for. */
export const legendMarker = (label: string): TemplateResult =>
  html`<span class="legend"
    ><svg class="legend-mark" viewBox="-10 -8 20 16" aria-hidden="true">
      ${svg`<line class="marker" y1="-8" y2="8"></line>`}</svg
    >${label}</span
  >`;
