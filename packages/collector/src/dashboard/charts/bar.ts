import { scaleLinear } from 'd3-scale';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { HATCH } from './pattern.ts';

interface BarOptions {
  /** The part at its end that got no further, on the same scale. @default 0 */
  readonly lost?: number;
  /** The value of a full bar. @default 1 */
  readonly most?: number;
}

/**
 * A bar, drawn beside the figure that says the same; hidden from assistive technology.
 *
 * @param value `null` where the figure is not shown: the whole track is hatched then, which says
 *   nothing of its size.
 */
export function bar(value: number | null, { lost = 0, most = 1 }: BarOptions = {}): TemplateResult {
  if (value === null)
    return html`<svg class="bar" aria-hidden="true">
      ${svg`<rect class="hatched" width="100%" height="100%" fill=${HATCH}></rect>`}
    </svg>`;
  const scale = scaleLinear([0, most || 1], [0, 100]).clamp(true);
  const full = scale(value);
  const on = scale(value - lost);
  return html`<svg class="bar" aria-hidden="true">
    <rect class="bar-track" width="100%" height="100%"></rect>
    ${svg`<rect class="bar-on" width="${on}%" height="100%"></rect>`}
    ${full > on ? svg`<rect class="bar-left" x="${on}%" width="${full - on}%" height="100%"></rect>` : nothing}
  </svg>`;
}
