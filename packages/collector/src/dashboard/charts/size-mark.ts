import { scaleSqrt } from 'd3-scale';
import { html, svg, type TemplateResult } from 'lit';

const SIDE = 20;
const SMALLEST = 2;

/**
 * A square whose area tells how much, for cells of a table; the figure stands beside it.
 *
 * @param most what the largest square stands for.
 */
export function sizeMark(value: number, most: number): TemplateResult {
  const side = scaleSqrt([0, most || 1], [SMALLEST, SIDE]).clamp(true)(value);
  const at = (SIDE - side) / 2;
  return html`<svg class="size-mark" viewBox="0 0 ${SIDE} ${SIDE}" aria-hidden="true">
    ${svg`<rect class="size" x=${at} y=${at} width=${side} height=${side}></rect>`}
  </svg>`;
}
