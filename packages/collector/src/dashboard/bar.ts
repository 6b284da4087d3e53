import { html, nothing, svg, type TemplateResult } from 'lit';

/**
 * A bar from 0 to 1, drawn beside the figure that says the same; hidden from assistive technology.
 *
 * @param left the part at its end that got no further, also 0 to 1.
 */
export function bar(value: number | null, left = 0): TemplateResult {
  const full = Math.max(0, Math.min(1, value ?? 0)) * 100;
  const lost = Math.min(full, left * 100);
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar-track" width="100" height="10"></rect>
    ${svg`<rect class="bar-on" width=${full - lost} height="10"></rect>`}
    ${lost > 0 ? svg`<rect class="bar-left" x=${full - lost} width=${lost} height="10"></rect>` : nothing}
  </svg>`;
}
