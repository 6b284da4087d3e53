import { html, svg, type TemplateResult } from 'lit';

/** What is filled with it holds a figure that is not shown. */
export const HATCH = 'url(#hatch)';

/**
 * Slanted lines that stand for "there is a figure, and it is not shown". Never colour alone: the
 * lines can be seen in forced colours, in print and by people who tell no colours apart.
 * Once in the page; every chart fills with it.
 */
export const hatchDefinition = (): TemplateResult =>
  html`<svg class="definitions" aria-hidden="true">
    ${svg`<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="hatch-line" d="M0 0V7"></path>
  </pattern></defs>`}
  </svg>`;
