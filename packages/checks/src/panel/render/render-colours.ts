import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Facts } from '../../contract/types.ts';
import { hexOf, nearestColours, readColour, type ColourMend } from '../colours/nearest-colours.ts';

/** What contrasts too little, and the nearest colours that pass; nothing where no colours were measured. */
export function renderColours(facts: Facts): TemplateResult | typeof nothing {
  const text = readColour(String(facts['foreground'] ?? ''));
  const background = readColour(String(facts['background'] ?? ''));
  const needed = Number(facts['needed']);
  if (!text || !background || !(needed >= 1)) return nothing;
  const mends = nearestColours(text, background, needed);
  return html`<p>
      ${hexOf(text)} on ${hexOf(background)} has a contrast of ${facts['ratio']}, and needs
      ${needed}.
    </p>
    ${mends.length > 0 ? html`<h4>Nearest colours that pass</h4>` : nothing}
    <ul class="colours">
      ${mends.map(renderMend)}
    </ul>`;
}

function renderMend(mend: ColourMend): TemplateResult {
  const { changes, text, background, ratio } = mend;
  const [textHex, backgroundHex] = [hexOf(text), hexOf(background)];
  return html`<li>
    <svg viewBox="0 0 48 24" aria-hidden="true" focusable="false">
      <rect width="48" height="24" fill=${backgroundHex}></rect>
      <text x="24" y="17" text-anchor="middle" fill=${textHex}>Aa</text>
    </svg>
    ${changes === 'text' ? 'Text' : 'Background'}
    <code>${changes === 'text' ? textHex : backgroundHex}</code>, contrast
    ${Math.floor(ratio * 100) / 100}
  </li>`;
}
